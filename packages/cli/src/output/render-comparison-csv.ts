import type { IndicatorChange, WaveChange } from '@rubrikk/scoring';
import type { ComparisonDocument } from './comparison-document.ts';
import { csvRow } from './csv-row.ts';
import { printable } from './printable.ts';

const labels = ['group', 'unit', 'indicator', 'status', 'reason'];
const figures = [
  ...['change', 'pairing', 'n.before', 'n.after', 'n.linked', 'directions.up', 'directions.same', 'directions.down'],
  ...[
    'favourable.n.before',
    'favourable.n.after',
    'favourable.before',
    'favourable.after',
    'favourable.difference',
    'favourable.low',
    'favourable.high',
  ],
  ...['steps.up', 'steps.down', 'p', 'correctedP', 'method', 'correction'],
];

/** Writes a comparison as CSV, a row for each indicator of each group. */
export function* renderComparisonCsv({ comparison }: ComparisonDocument): Generator<string> {
  yield csvRow([...labels, ...figures]);
  for (const { group, changes } of comparison.groups) {
    const { unit } = group;
    const names = unit === undefined ? ['everyone', ''] : ['unit', printable(unit)];
    for (const change of changes) yield csvRow([...names, ...cellsOf(change)]);
  }
}

function cellsOf({ indicator, result }: IndicatorChange): (string | number | undefined)[] {
  if (result?.status === 'shown') return [indicator, 'shown', '', ...figureCells(result)];
  const why = result === undefined ? ['not-measured', ''] : ['suppressed', result.reason];
  return [indicator, ...why, ...figures.map(() => '')];
}

function figureCells(change: WaveChange): (string | number | undefined)[] {
  const { pairing, before, after, linked, directions, favourable, parts, p, correctedP, method, correction } = change;
  return [
    ...[change.change, pairing, before.n, after.n, linked?.n, directions?.up, directions?.same, directions?.down],
    ...[
      favourable.n.before,
      favourable.n.after,
      favourable.before,
      favourable.after,
      favourable.difference,
      favourable.low,
      favourable.high,
    ],
    ...[parts.up, parts.down, p, correctedP, method.name, correction.name],
  ];
}
