import { targetStatistics, teamsStatistics } from './compared-statistics.ts';
import { csvRow } from './csv-row.ts';
import { listStatistics } from './list-statistics.ts';
import { longColumns } from './long-columns.ts';
import { nameIn } from './name-in.ts';
import type { ReportDocument } from './report-document.ts';
import { roleStatistics } from './role-statistics.ts';
import { statistics } from './statistics.ts';

const header = ['kind', 'name', 'meaning', 'unit', 'range', 'method', 'source'];

/**
 * Writes what everything in the long table means, as CSV: its columns, its statistics, and the levels, dimensions and
 * indicators of the rubric with their words. It holds nothing of the answers.
 */
export function* renderCodebook(document: ReportDocument): Generator<string> {
  yield csvRow(header);
  for (const [name, meaning] of longColumns) yield named('column', name, meaning);
  for (const { name, meaning, unit, range, method, source } of [
    ...statistics,
    ...targetStatistics,
    ...teamsStatistics,
    ...listStatistics,
    ...roleStatistics,
  ]) {
    yield csvRow(['statistic', name, meaning, unit, range, method, source]);
  }
  yield* rubricRows(document);
}

function* rubricRows({ report, text }: ReportDocument): Generator<string> {
  const { levels, favourable } = report.rubric;
  const source = `${report.rubric.id} ${report.rubric.version}`;
  for (const [at, level] of levels.entries()) {
    const method = at >= levels.indexOf(favourable) ? 'favourable' : 'not favourable';
    yield csvRow(['level', level, nameIn(text.levels, level), 'level', at + 1, method, source]);
  }
  for (const dimension of new Set(report.dimensions.map((result) => result.dimension))) {
    yield named('dimension', dimension, nameIn(text.dimensions, dimension), source);
  }
  for (const indicator of new Set(report.results.map((result) => result.indicator))) {
    yield named('indicator', indicator, nameIn(text.indicators, indicator), source);
  }
}

function named(kind: string, name: string, meaning: string, source = ''): string {
  return csvRow([kind, name, meaning, '', '', '', source]);
}
