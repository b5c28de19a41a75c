import type { CompareArguments, CompareFormat } from './arguments/compare-arguments.ts';
import type { ComparedRound } from './arguments/parse-rounds.ts';
import { ruleOf } from './arguments/smallest-group.ts';
import type { CommandOutput } from './command-output.ts';
import { twoRounds } from './comparing/two-rounds.ts';
import type { WaveFile } from './comparing/two-waves.ts';
import { openRounds } from './input/open-rounds.ts';
import { markdownLayout } from './output/markdown-layout.ts';
import { renderRounds } from './output/render-rounds.ts';
import { renderRoundsCsv } from './output/render-rounds-csv.ts';
import { renderRoundsJson } from './output/render-rounds-json.ts';
import type { RoundsDocument } from './output/rounds-document.ts';
import { textLayout } from './output/text-layout.ts';
import type { ReadForComparing } from './read-for-comparing.ts';
import { bad, good, type Result } from './result.ts';
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
  { only, group, format, roundPlan = '' }: CompareArguments,
  { rubric, text, plan }: ReadForComparing,
): Result<CommandOutput> {
  const rule = ruleOf(group);
  const made = twoRounds(rubric, file, { round, wave: only.wave, rule });
  if (!made.ok) return made;
  const { wave } = made.value;
  const waves = wave === undefined ? [] : [wave];
  const sealed = plan === undefined ? [] : openRounds(roundPlan, plan, { rounds: ['individual', round], waves });
  if (sealed.length > 0) return bad(...sealed);
  const document = { ...made.value, rubric, rule, text, words: wordsFor(text.language) };
  return good({ pieces: renderers[format](document) });
}
