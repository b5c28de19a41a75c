import { disclosureRules, type ResponseRow, responsesFromRows } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { compareTables } from './compare-tables.ts';

const { rubric } = sampleRubric([1]);

/** So many raters of a unit: their level in each wave, none where they weren't there. */
function rowsOf(
  unit: string,
  raters: number,
  levels: readonly [before: number | undefined, after?: number],
  from = 0,
): ResponseRow[] {
  return ['before', 'after'].flatMap((wave, at) => {
    const level = levels[at];
    if (level === undefined) return [];
    return Array.from({ length: raters }, (_, rater) => ({ unit, wave, rater: `r${from + rater}`, 'd1-1': level }));
  });
}

function compared(rows: readonly ResponseRow[]) {
  const read = responsesFromRows(rubric, rows);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const waves = { table: read.value, before: 'before', after: 'after', round: 'individual', isLinked: true } as const;
  const found = compareTables(rubric, waves, disclosureRules.noStrict);
  if (found.status === 'refused') throw new Error('Expected a comparison.');
  return found.groups.map(({ group, changes }) => ({ unit: group['unit'], result: changes[0]?.result }));
}

describe('compareTables', () => {
  it('gives of how many the shares are beside how many answered, where raters are linked', () => {
    // Favourable is level 3: 4 of the 10 linked before, all after; of all they were 4 of 15, and 10 of 16.
    const staff = [...rowsOf('n', 6, [1, 3]), ...rowsOf('n', 4, [3, 3], 6)];
    const moved = [...rowsOf('n', 5, [1], 10), ...rowsOf('n', 6, [undefined, 1], 15)];
    const [everyone] = compared([...staff, ...moved]);
    expect(everyone?.result).toMatchObject({
      before: { n: 15 },
      after: { n: 16 },
      linked: { n: 10, left: 5, joined: 6 },
      favourable: { before: 0.4, after: 1, n: { before: 10, after: 10 } },
    });
  });

  it('withholds in both waves what the report of either withholds', () => {
    const rows = [
      ...rowsOf('n', 9, [1, 2]),
      ...rowsOf('s', 6, [1, 2]),
      ...rowsOf('w', 6, [1]),
      ...rowsOf('w', 3, [undefined, 2]),
    ];
    const told = compared(rows).map(({ unit, result }) => [unit, result?.status]);
    // After, w has three; with it goes s, the smaller of the others.
    expect(told).toEqual([
      [undefined, 'shown'],
      ['n', 'shown'],
      ['s', 'suppressed'],
      ['w', 'suppressed'],
    ]);
  });

  it('tells of everyone alone where there are no units', () => {
    expect(compared([...rowsOf('n', 9, [1, 2])]).map(({ unit }) => unit)).toEqual([undefined]);
  });
});
