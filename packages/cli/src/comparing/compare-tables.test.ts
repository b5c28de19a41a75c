import { disclosureRules, type ResponseRow, report, responsesFromRows, turnReverse } from '@rubrikk/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRound } from '../input/choose-round.ts';
import { coast, ownerFiles, ownerParts } from '../testing/owner-files.ts';
import { sampleRubric } from '../testing/sample-document.ts';
import { compareTables } from './compare-tables.ts';
import { type TwoWaves, twoWaves } from './two-waves.ts';

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

function compared(rows: readonly ResponseRow[], countedBy: TwoWaves['countedBy'] = [[], []]) {
  const read = responsesFromRows(rubric, rows);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const waves = {
    table: read.value,
    before: 'before',
    after: 'after',
    round: 'individual',
    isLinked: true,
    countedBy,
  } as const;
  const found = compareTables(rubric, waves, { rule: disclosureRules.noStrict });
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

  it('follows nobody where that would tell how few of a role left, as the reports tell of roles', () => {
    // Nobody joined and five left. By the reports, teachers went from 9 to 5, so four of the five were teachers.
    const withRole = (role: string, rows: readonly ResponseRow[]) => rows.map((row) => ({ ...row, role }));
    const rows = [
      ...withRole('teacher', [...rowsOf('n', 5, [1, 2]), ...rowsOf('n', 4, [1], 5)]),
      ...withRole('assistant', [...rowsOf('n', 11, [1, 2], 9), ...rowsOf('n', 1, [1], 20)]),
    ];
    const linkedBy = (by: TwoWaves['countedBy']) => {
      const [everyone] = compared(rows, by);
      return everyone?.result?.status === 'shown' && everyone.result.linked;
    };
    expect(linkedBy([[], []])).toEqual({ n: 16, left: 5, joined: 0 });
    expect(linkedBy([['role'], ['role']])).toBe(undefined);
    // A report of one wave alone tells no change of a role.
    expect(linkedBy([['role'], []])).toEqual({ n: 16, left: 5, joined: 0 });
  });

  it('tells of everyone alone where there are no units', () => {
    expect(compared([...rowsOf('n', 9, [1, 2])]).map(({ unit }) => unit)).toEqual([undefined]);
  });
});

/** How many of a part of the staff answer in a wave: few as often as many. */
const size = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 15 }));
const drawnOwner = fc
  .record({
    sizes: fc.array(fc.tuple(size, size), { minLength: ownerParts.length, maxLength: ownerParts.length }),
    withRoles: fc.tuple(fc.boolean(), fc.boolean()),
    turn: fc.integer({ min: 1, max: 3 }),
  })
  .filter(({ sizes }) => sizes.some(([before]) => before > 0) && sizes.some(([, after]) => after > 0))
  .map(ownerFiles);

describe('compareTables beside the reports of its waves', { timeout: 60_000 }, () => {
  it.each([
    ['without a tree', undefined],
    ['with a tree and networks', coast],
  ])('shows nothing that either of them withholds, %s', (_, organisation) => {
    const rule = disclosureRules.noStrict;
    const tree = organisation && { organisation };
    let shown = 0;
    let hidden = 0;
    fc.assert(
      fc.property(drawnOwner, (files) => {
        const waves = twoWaves(rubric, files, { labels: undefined, isLinked: true, round: undefined });
        if (!waves.ok) throw new Error(JSON.stringify(waves.problems));
        const found = compareTables(rubric, waves.value, { rule, organisation });
        if (found.status === 'refused') throw new Error('Expected a comparison.');
        const withheld = new Set(
          files.flatMap(({ file, table }) => {
            const counted = chooseRound(file, table, {});
            if (!counted.ok) throw new Error(JSON.stringify(counted.problems));
            const { results } = report(rubric, turnReverse(rubric, counted.value.tally), { rule, ...tree });
            return results.flatMap(({ unit, role, status }) => (status === 'shown' || role !== null ? [] : [unit]));
          }),
        );
        hidden += withheld.size;
        for (const { group, changes } of found.groups) {
          if (changes[0]?.result?.status !== 'shown') continue;
          shown += 1;
          expect(withheld.has(group['unit'] ?? null)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
    expect(Math.min(shown, hidden)).toBeGreaterThan(100);
  });
});
