import type { Refused } from '@rubrikk/scoring';
import { tally } from '@rubrikk/scoring';
import { type CompareArguments, type CompareFormat, parseCompareArguments } from './arguments/compare-arguments.ts';
import { ruleOf } from './arguments/smallest-group.ts';
import type { CommandOutput } from './command-output.ts';
import { compareTables } from './comparing/compare-tables.ts';
import { type TwoWaves, twoWaves, type WaveFile } from './comparing/two-waves.ts';
import { answerReading } from './input/answer-reading.ts';
import { chooseText } from './input/choose-text.ts';
import { loadResponses } from './input/load-answers.ts';
import { loadRubric } from './input/load-rubric.ts';
import type { OrdinalDocument } from './input/ordinal-document.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
import type { ComparisonDocument } from './output/comparison-document.ts';
import { renderComparison } from './output/render-comparison.ts';
import { renderComparisonCsv } from './output/render-comparison-csv.ts';
import { renderComparisonJson } from './output/render-comparison-json.ts';
import { renderComparisonMarkdown } from './output/render-comparison-markdown.ts';
import { bad, good, problemsOf, type Result } from './result.ts';
import { wordsFor } from './words/words-for.ts';

const renderers: Readonly<Record<CompareFormat, (document: ComparisonDocument) => Iterable<string>>> = {
  text: (document) => [renderComparison(document)],
  json: renderComparisonJson,
  csv: renderComparisonCsv,
  markdown: (document) => [renderComparisonMarkdown(document)],
};

/** `rubrikk compare`: how each indicator changed between two waves, and whether that is clear. */
export async function compareCommand(given: readonly string[], onProgress: OnProgress): Promise<Result<CommandOutput>> {
  const { wanted, problems } = parseCompareArguments(given);
  const loaded = wanted.rubric === undefined ? undefined : loadRubric(wanted.rubric);
  const rubric = loaded?.ok ? loaded.value : undefined;
  const text = rubric && chooseText(rubric, wanted.language);
  const files = await loadFiles(wanted, rubric, onProgress);
  const all = [...problems, ...[loaded, text, ...files].flatMap(problemsOf)];
  const [before, after] = files;
  if (all.length > 0 || !rubric || !text?.ok || !before?.ok || !after?.ok) return bad(...all);
  const isLinked = wanted.columns.rater !== undefined;
  const waves = twoWaves(rubric.rubric, [before.value, after.value], { labels: wanted.labels, isLinked });
  if (!waves.ok) return waves;
  const rule = ruleOf(wanted.group);
  const comparison = compareTables(rubric.rubric, waves.value, rule);
  if (comparison.status === 'refused') return bad({ code: comparison.reason, message: refusal(comparison) });
  const document: ComparisonDocument = {
    comparison,
    rubric: rubric.rubric,
    rule,
    text: text.value,
    words: wordsFor(text.value.language),
    isLinked,
    raters: [ratersIn(waves.value, 'before', rule.minimum), ratersIn(waves.value, 'after', rule.minimum)],
  };
  return good({ pieces: renderers[wanted.format](document) });
}

async function loadFiles(
  { files, columns }: CompareArguments,
  rubric: OrdinalDocument | undefined,
  onProgress: OnProgress,
): Promise<Result<WaveFile>[]> {
  const results: Result<WaveFile>[] = [];
  for (const file of new Set(files)) {
    const loaded = await loadResponses(file, rubric?.rubric, answerReading(columns, rubric, onProgress));
    results.push(loaded.ok ? good({ file, table: loaded.value }) : loaded);
  }
  return results;
}

function ratersIn({ table, round, ...waves }: TwoWaves, which: 'before' | 'after', minimum: number): number | null {
  const [raters = 0] = tally(table, { round, wave: waves[which], by: [] }).raters;
  return raters < minimum ? null : raters;
}

function refusal({ first }: Refused): string {
  return `The rubric "${first.id}" says of itself that its ratings aren't comparable between waves, so no comparison comes out. Read each wave by itself with rubrikk report, and talk about what has happened since.`;
}
