import type { CompareArguments, CompareFormat } from './arguments/compare-arguments.ts';
import type { ComparedRound } from './arguments/parse-rounds.ts';
import { ruleOf } from './arguments/smallest-group.ts';
import type { CommandOutput } from './command-output.ts';
import { twoRounds } from './comparing/two-rounds.ts';
import type { WaveFile } from './comparing/two-waves.ts';
import { markdownLayout } from './output/markdown-layout.ts';
import { renderRounds } from './output/render-rounds.ts';
import { renderRoundsCsv } from './output/render-rounds-csv.ts';
import { renderRoundsJson } from './output/render-rounds-json.ts';
import type { RoundsDocument } from './output/rounds-document.ts';
import { textLayout } from './output/text-layout.ts';
import { wordsByRule } from './output/words-by-rule.ts';
import type { ReadForComparing } from './read-for-comparing.ts';
import { good, type Result } from './result.ts';
import { wordsFor } from './words/words-for.ts';

const renderers: Readonly<Record<CompareFormat, (document: RoundsDocument) => Iterable<string>>> = {
  text: (document) => [renderRounds(document, textLayout)],
  json: renderRoundsJson,
  csv: renderRoundsCsv,
  markdown: (document) => [renderRounds(document, markdownLayout)],
};

/** Holds the judgements of a round against what each rated alone, and writes where they stand. */
export function comparedRounds(
  round: ComparedRound,
  file: WaveFile,
  { only, group, format }: CompareArguments,
  { rubric, text, plans, organisation }: ReadForComparing,
): Result<CommandOutput> {
  const rule = ruleOf(group);
  const made = twoRounds(rubric, file, { round, wave: only.wave, rule, plans, organisation });
  if (!made.ok) return made;
  const document = { ...made.value, rubric, rule, text, words: wordsByRule(wordsFor(text.language), rule) };
  return good({ pieces: renderers[format](document) });
}
