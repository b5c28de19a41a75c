import { plannedRounds, type Refused, tally, type WavesComparison } from '@rubrikk/scoring';
import type { CompareArguments, CompareFormat } from './arguments/compare-arguments.ts';
import type { Pair } from './arguments/parse-pair.ts';
import { ruleOf } from './arguments/smallest-group.ts';
import type { CommandOutput } from './command-output.ts';
import { compareTables } from './comparing/compare-tables.ts';
import { type TwoWaves, twoWaves, type WaveFile } from './comparing/two-waves.ts';
import { unfitAnswers } from './input/unfit-answers.ts';
import type { ComparisonDocument } from './output/comparison-document.ts';
import { linkedIn } from './output/linked-in.ts';
import { markdownLayout } from './output/markdown-layout.ts';
import { renderComparison } from './output/render-comparison.ts';
import { renderComparisonCsv } from './output/render-comparison-csv.ts';
import { renderComparisonJson } from './output/render-comparison-json.ts';
import { textLayout } from './output/text-layout.ts';
import { wordsByRule } from './output/words-by-rule.ts';
import type { ReadForComparing } from './read-for-comparing.ts';
import { bad, good, type Result } from './result.ts';
import { wordsFor } from './words/words-for.ts';

const renderers: Readonly<Record<CompareFormat, (document: ComparisonDocument) => Iterable<string>>> = {
  text: (document) => [renderComparison(document, textLayout)],
  json: renderComparisonJson,
  csv: renderComparisonCsv,
  markdown: (document) => [renderComparison(document, markdownLayout)],
};

/** Compares two waves, of a file each or of one, and writes what changed. */
export function comparedWaves(
  { waves: chosen, labels, only, columns, group, format }: CompareArguments,
  files: readonly WaveFile[],
  { rubric, text, plans, organisation }: ReadForComparing,
): Result<CommandOutput> {
  const [first, second] = files as [WaveFile, WaveFile];
  const both = chosen === undefined ? ([first, second] as const) : inOneFile(first, chosen);
  const isLinked = columns.rater !== undefined;
  const waves = twoWaves(rubric, both, { labels, isLinked, round: only.round });
  if (!waves.ok) return waves;
  const { round } = waves.value;
  const shown = both.map(({ file, table, wave }) => ({ file, shown: plannedRounds(table, { wave, rounds: [round] }) }));
  const unfit = unfitAnswers(shown, plans, organisation);
  if (unfit.length > 0) return bad(...unfit);
  const rule = ruleOf(group);
  const comparison = compareTables(rubric, waves.value, { rule, organisation });
  if (comparison.status === 'refused') return bad({ code: comparison.reason, message: refusal(comparison) });
  const count = tellsOfEveryone(comparison) ? ratersIn : () => null;
  const raters = [count(waves.value, 'before'), count(waves.value, 'after')] as const;
  const own = [ownWave(both[0]), ownWave(both[1])] as const;
  const words = wordsByRule(wordsFor(text.language), rule);
  const linked = linkedIn(comparison);
  const document = { comparison, rubric, rule, text, words, organisation, waves: own, isLinked, linked, raters };
  return good({ pieces: renderers[format](document) });
}

/** The one wave that a file names, or that was chosen of it. */
function ownWave({ table, wave = table.wave.values[0] }: WaveFile): string | undefined {
  return wave === '' ? undefined : wave;
}

function inOneFile(file: WaveFile, [before, after]: Pair): readonly [WaveFile, WaveFile] {
  return [
    { ...file, wave: before },
    { ...file, wave: after },
  ];
}

/** Whether anything is shown of all units together, which tells how many they are. */
function tellsOfEveryone({ groups }: WavesComparison): boolean {
  const everyone = groups.filter(({ group }) => Object.keys(group).length === 0);
  return everyone.some(({ changes }) => changes.some(({ result }) => result?.status === 'shown'));
}

function ratersIn({ table, round, ...waves }: TwoWaves, which: 'before' | 'after'): number {
  const [raters = 0] = tally(table, { round, wave: waves[which], by: [] }).raters;
  return raters;
}

function refusal({ first }: Refused): string {
  return `The rubric "${first.id}" says of itself that its ratings aren't comparable between waves, so no comparison comes out. Read each wave by itself with rubrikk report, and talk about what has happened since.`;
}
