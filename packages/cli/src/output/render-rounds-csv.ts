import type { Judged } from '../comparing/compare-rounds.ts';
import { csvRow } from './csv-row.ts';
import { printable } from './printable.ts';
import type { RoundsDocument } from './rounds-document.ts';

const labels = ['group', 'unit', 'judge', 'round', 'indicator', 'status', 'reason'];
const figures = ['n', 'level', 'below', 'at', 'above', 'fromMedian', 'agreement', 'againstStaff', 'againstStaffRule'];

/** Writes a comparison of rounds as CSV, a row for each indicator of each judgement. */
export function* renderRoundsCsv({ judged, round }: RoundsDocument): Generator<string> {
  yield csvRow([...labels, ...figures]);
  for (const { unit, judge, gaps } of judged) {
    const names = [unit === null ? 'everyone' : 'unit', unit === null ? '' : printable(unit), printable(judge), round];
    for (const gap of gaps) yield csvRow([...names, ...cellsOf(gap)]);
  }
}

function cellsOf({ indicator, gap }: Judged['gaps'][number]): (string | number | undefined)[] {
  if (gap?.status !== 'shown') {
    const why = gap === undefined ? ['not-judged', ''] : ['suppressed', gap.reason];
    return [indicator, ...why, ...figures.map(() => '')];
  }
  const { ratings, level, below, at, above, fromMedian, agreement, againstStaff, againstStaffRule } = gap;
  const numbers = [ratings.n, level, below, at, above, fromMedian, agreement];
  return [indicator, 'shown', '', ...numbers, String(againstStaff), againstStaffRule.name];
}
