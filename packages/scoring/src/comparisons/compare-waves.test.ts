import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import type { Suppressed } from '../disclosure/protected.ts';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import type { ResponseTable } from '../responses/response-table.ts';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { compareWaves } from './compare-waves.ts';
import type { CompareWavesOptions } from './compare-waves-options.ts';
import { shownOf } from './sides.test-data.ts';

const rubric = madeUpRubric(2, 3);
const rule = disclosureRules.noStrict;

type Row = Readonly<Record<string, string | number | undefined>>;

function tableOf(rows: readonly Row[], made = rubric): ResponseTable<'subject'> {
  const read = responsesFromRows(made, rows, { attributes: ['subject'] });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const base: CompareWavesOptions<'subject'> = { before: '2026', after: '2027', rule, suppressed: () => undefined };

function compared(rows: readonly Row[], options: Partial<CompareWavesOptions<'subject'>> = {}, made = rubric) {
  const found = compareWaves(made, tableOf(rows, made), { ...base, ...options });
  if (found.status === 'refused') throw new Error('Expected a comparison.');
  return found;
}

/** A rater's rows in both waves; without a level in a wave they have no row there. */
function rowsOf(rater: string, before: number | undefined, after: number | undefined, more: Row = {}): Row[] {
  return [
    ...(before === undefined ? [] : [{ unit: 'north', wave: '2026', rater, i0: before, i1: 2, ...more }]),
    ...(after === undefined ? [] : [{ unit: 'north', wave: '2027', rater, i0: after, i1: 2, ...more }]),
  ];
}

const staff = (count: number, before: number | undefined, after: number | undefined, more?: Row, from = 0) =>
  Array.from({ length: count }, (_, at) => rowsOf(`r${from + at}`, before, after, more)).flat();

describe('compareWaves', () => {
  it('links raters by their keys', () => {
    const found = compared([...staff(8, 1, 2), ...staff(3, 2, 2, {}, 8), ...staff(1, 3, 1, {}, 11)]);
    expect(found).toMatchObject({ status: 'compared', before: '2026', after: '2027', round: 'individual' });
    const [{ group, changes } = { group: {}, changes: [] }] = found.groups;
    expect(group).toEqual({});
    expect(changes.map(({ indicator }) => indicator)).toEqual(['i0', 'i1']);
    const first = shownOf(changes[0]?.result);
    expect(first.directions).toEqual({ up: 8, same: 3, down: 1 });
    // Nine moved, P(X ≤ 1) = 10 / 2⁹ on either side, for two indicators.
    expect(first.correctedP).toBeCloseTo((2 * 2 * 10) / 2 ** 9, 12);
    expect(shownOf(changes[1]?.result)).toMatchObject({ pairing: 'paired', change: 'no-clear-change' });
  });

  it('compares as if of different people without keys, in another unit, or where a few joined', () => {
    const pairing = (rows: Row[]) => shownOf(compared(rows).groups[0]?.changes[0]?.result).pairing;
    expect(pairing(staff(12, 1, 2))).toBe('paired');
    expect(pairing(staff(12, 1, 2).map(({ rater, ...row }) => row))).toBe('unpaired');
    expect(pairing(staff(12, 1, 2).map((row) => ({ ...row, unit: row['wave'] })))).toBe('unpaired');
    expect(pairing([...staff(12, 1, 2), ...staff(1, undefined, 2, {}, 12)])).toBe('unpaired');
    expect(pairing([...staff(12, 1, 2), ...staff(5, undefined, 2, {}, 12)])).toBe('paired');
    expect(pairing([...staff(12, 1, 2), ...staff(4, 2, undefined, {}, 12)])).toBe('unpaired');
  });

  it('links who gave a level both times, whatever else they answered', () => {
    const rows = [
      ...staff(6, 1, 2),
      ...staff(5, 1, 2, {}, 6).map((row) => (row['wave'] === '2026' ? { ...row, i1: 'declined' } : row)),
      ...staff(7, 1, 2, {}, 11).map((row) => (row['wave'] === '2027' ? { ...row, i1: 'declined' } : row)),
    ];
    const [first, second] = compared(rows).groups[0]?.changes.map(({ result }) => shownOf(result)) ?? [];
    expect(first?.linked).toEqual({ n: 18, left: 0, joined: 0 });
    expect(second?.linked).toEqual({ n: 6, left: 7, joined: 5 });
    expect([second?.before.missing.declined, second?.after.missing.declined]).toEqual([5, 7]);
  });

  it('judges by the options, and by the rubric’s favourable level', () => {
    const rows = [...staff(8, 1, 2), ...staff(3, 2, 2, {}, 8), ...staff(1, 3, 1, {}, 11)];
    const first = (options: Partial<CompareWavesOptions<'subject'>>) =>
      shownOf(compared(rows, options).groups[0]?.changes[0]?.result);
    // Level 2 and above: four of twelve before, eleven after.
    expect(first({}).favourable).toMatchObject({ before: 4 / 12, after: 11 / 12 });
    expect(first({ confidence: 0.5 }).favourable.low).toBeGreaterThan(first({}).favourable.low);
    expect(first({ correction: 'benjamini-hochberg' }).correction.name).toBe('benjamini-hochberg');
    // 20 / 2⁹, doubled for two indicators: 0.078.
    expect([first({}).change, first({ level: 0.08 }).change]).toEqual(['no-clear-change', 'up']);
  });

  it('does not tell that all rose by a rule that hides what all did', () => {
    const rows = staff(9, 1, 2);
    const pairing = (own: CompareWavesOptions['rule']) =>
      shownOf(compared(rows, { rule: own }).groups[0]?.changes[0]?.result).pairing;
    expect(pairing(rule)).toBe('paired');
    expect(pairing({ ...rule, hidesUnanimous: true })).toBe('unpaired');
  });

  it('tells a school’s link where a few who are new are withheld, not where they are shown', () => {
    const rows = [
      ...staff(20, 1, 2, { role: 'teacher' }),
      ...staff(5, 1, undefined, { role: 'assistant' }, 20),
      ...staff(9, undefined, 2, { role: 'assistant' }, 25),
      ...staff(3, undefined, 2, { role: 'leader' }, 34),
    ];
    const few: Suppressed = { status: 'suppressed', reason: 'withheld', minimum: 5 };
    // With the leaders some others have to be withheld, as both roles and the teachers are the school.
    const pairing = (asked: readonly Row[], withheld: string | undefined) =>
      shownOf(
        compared(asked, {
          by: [[], ['role']],
          suppressed: ({ wave, group, indicator }) =>
            indicator === 'i0' && wave === withheld && ['leader', 'assistant'].includes(group['role'] ?? '')
              ? few
              : undefined,
        }).groups[0]?.changes[0]?.result,
      ).pairing;
    expect(pairing(rows, undefined)).toBe('unpaired');
    expect(pairing(rows, '2027')).toBe('paired');
    const turned = rows.map((row) => ({ ...row, wave: row['wave'] === '2026' ? '2027' : '2026' }));
    expect(pairing(turned, undefined)).toBe('unpaired');
    expect(pairing(turned, '2026')).toBe('paired');
  });

  it('takes who gave no level for absent, in what a link would tell of teams', () => {
    const declines = (row: Row) => (row['wave'] === '2027' ? { ...row, i0: 'declined' } : row);
    const north = [...staff(5, 1, 2, { role: 'north' }), ...staff(4, 1, 2, { role: 'north' }, 5).map(declines)];
    const south = [...staff(9, 1, 2, { role: 'south' }, 9), ...staff(1, 1, 2, { role: 'south' }, 18).map(declines)];
    const linked = (by: readonly 'role'[][]) =>
      shownOf(compared([...north, ...south], { by }).groups[0]?.changes[0]?.result).linked;
    // Five declined who rated before: told alone, but not beside the teams, of which one lost four.
    expect(linked([[]])).toEqual({ n: 14, left: 5, joined: 0 });
    expect(linked([[], ['role']])).toBeUndefined();
  });

  it('takes each response without a key for one rater’s', () => {
    const without = (rows: Row[]) => rows.map(({ rater, ...row }) => row);
    const rows = [...staff(12, 1, 2), ...without(staff(5, undefined, 2, {}, 12))];
    expect(shownOf(compared(rows).groups[0]?.changes[0]?.result).linked).toEqual({ n: 12, left: 0, joined: 5 });
  });

  it('tells of every group asked for, and links each rater in one of them', () => {
    const rows = [
      ...staff(6, 1, 2, { role: 'teacher', subject: 'maths' }),
      ...staff(6, 2, 2, { role: 'teacher', subject: 'music' }, 6),
      // Five who became leaders.
      ...staff(5, 1, 3, {}, 12).map((row) => ({ ...row, role: row['wave'] === '2026' ? 'teacher' : 'leader' })),
    ];
    const { groups } = compared(rows, { by: [[], ['role'], ['subject']] });
    expect(groups.map(({ group }) => group)).toEqual([
      {},
      { role: 'teacher' },
      { role: 'leader' },
      { subject: 'maths' },
      { subject: 'music' },
      { subject: '' },
    ]);
    const results = groups.map(({ changes }) => changes[0]?.result);
    expect(results[2]).toBeUndefined();
    const linkedBy = (...by: ('role' | 'subject')[][]) =>
      compared(rows, { by }).groups.map(({ changes }) => {
        const result = changes[0]?.result;
        return result?.status === 'shown' ? result.linked?.n : undefined;
      });
    // Of each rater once, in the first group that is told of.
    expect(linkedBy([], ['subject'])).toEqual([17, undefined, undefined, undefined]);
    expect(linkedBy(['subject'], [])).toEqual([6, 6, 5, undefined]);
    expect(linkedBy(['role'])).toEqual([12, undefined]);
  });

  it('shows nothing of a wave that is withheld', () => {
    const withheld: Suppressed = { status: 'suppressed', reason: 'would-reveal', minimum: 5 };
    for (const wave of ['2026', '2027']) {
      const { groups } = compared(staff(9, 1, 2), {
        suppressed: (cell) => (cell.wave === wave && cell.indicator === 'i0' ? withheld : undefined),
      });
      expect(groups[0]?.changes[0]?.result).toEqual(withheld);
      expect(groups[0]?.changes[1]?.result?.status).toBe('shown');
    }
  });

  it('heeds the rule for missing ratings, in what is counted and in who is linked', () => {
    const rows = [...staff(6, 1, 2), ...staff(5, 1, 2, { i1: 'not-applicable' }, 6)];
    const linked = (options: Partial<CompareWavesOptions<'subject'>>, at = 0) => {
      const { before, linked: found } = shownOf(compared(rows, options).groups[0]?.changes[at]?.result);
      return [before.n, found?.n, before.setAside, before.anchored, before.rule];
    };
    expect(linked({})).toEqual([11, 11, 0, 0, 'exclude']);
    expect(linked({}, 1)).toEqual([6, 6, 0, 0, 'exclude']);
    expect(linked({ missing: { rule: 'whole-raters' } })).toEqual([6, 6, 5, 0, 'whole-raters']);
    expect(linked({ missing: { rule: 'half-of-dimension' } })).toEqual([11, 11, 0, 0, 'half-of-dimension']);
    const missing = { rule: 'not-applicable-at-target', targets: { i1: 'level-2' } } as const;
    expect(linked({ missing }, 1)).toEqual([11, 11, 0, 5, 'not-applicable-at-target']);
    expect(linked({ missing: { ...missing, targets: { i0: 'level-2' } } }, 1)[1]).toBe(6);
  });

  it('links by the half of a dimension what is counted by it', () => {
    const three = madeUpRubric(3, 3);
    const most = staff(5, 1, 2, { i1: 'declined', i2: 'declined' }, 6);
    const rows = [...staff(6, 1, 2, { i2: 1 }), ...most];
    const sizes = (missing: CompareWavesOptions['missing']) => {
      const { before, linked } = shownOf(compared(rows, missing && { missing }, three).groups[0]?.changes[0]?.result);
      return [before.n, linked?.n];
    };
    // One of three rated is fewer than half.
    expect(sizes(undefined)).toEqual([11, 11]);
    expect(sizes({ rule: 'half-of-dimension' })).toEqual([6, 6]);
  });

  it('turns indicators round that are worded in reverse', () => {
    const [dimension] = rubric.dimensions;
    const indicators = [{ id: 'i0', reverse: true as const }, { id: 'i1' }];
    const reverse = { ...rubric, dimensions: [{ id: 'd0', ...dimension, indicators }] };
    const paired = shownOf(compared(staff(9, 1, 3), {}, reverse).groups[0]?.changes[0]?.result);
    expect(paired).toMatchObject({ change: 'down', directions: { up: 0, same: 0, down: 9 } });
    const unlinked = staff(9, 1, 3).map(({ rater, ...row }) => row);
    expect(shownOf(compared(unlinked, {}, reverse).groups[0]?.changes[0]?.result).change).toBe('down');
    const none = [...staff(9, 1, 3), ...staff(5, 1, 3, { i0: 'not-applicable' }, 9)];
    expect(shownOf(compared(none, {}, reverse).groups[0]?.changes[0]?.result).linked?.n).toBe(9);
  });

  it('looks at one round, and at two waves of several', () => {
    const rows = [
      ...staff(9, 1, 2),
      ...staff(9, 3, 3, { round: 'group' }),
      ...staff(9, 3, undefined).map((row) => ({ ...row, wave: '2025' })),
    ];
    const rounds = rows.map((row) => ({ round: 'individual', ...row }));
    const individual = shownOf(compared(rounds).groups[0]?.changes[0]?.result);
    expect(individual.directions?.up).toBe(9);
    expect(individual.parts).toEqual({ up: 1, down: 0 });
    const groups = compared(rounds, { round: 'group' });
    expect(groups.round).toBe('group');
    expect(shownOf(groups.groups[0]?.changes[0]?.result).directions?.same).toBe(9);
  });

  it('is the same whatever raters are called and in whatever order they stand', () => {
    const level = fc.constantFrom(1, 2, 3, undefined);
    const people = fc.array(fc.tuple(level, level), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(
        people.filter((all) => [0, 1].every((wave) => all.some((one) => one[wave] !== undefined))),
        fc.infiniteStream(fc.nat()),
        (all, stream) => {
          const rows = (name: (at: number) => string) => all.flatMap((one, at) => rowsOf(name(at), ...one));
          const plain = compared(rows((at) => `r${at}`));
          const keys = all.map((_, at) => ({ at, key: stream.next().value as number })).sort((a, b) => a.key - b.key);
          const shuffled = keys.flatMap(({ at }) =>
            rowsOf(`other ${99 - at}`, ...(all[at] as [number | undefined, number | undefined])),
          );
          expect(compared(shuffled)).toEqual(plain);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('refuses where the instrument does, and what the table does not have', () => {
    const table = tableOf(staff(6, 1, 2));
    const not = { ...rubric, comparable: { units: true, waves: false } };
    expect(compareWaves(not, table, base)).toMatchObject({
      status: 'refused',
      reason: 'not-comparable',
      over: 'waves',
    });
    expect(() => compareWaves(rubric, table, { ...base, before: '2020' })).toThrow('Expected a wave of the table');
    expect(() => compareWaves({ ...rubric, version: '2.0.0' }, table, base)).toThrow('Expected a tally of made-up');
    // @ts-expect-error: it has no such attribute.
    expect(() => compareWaves(rubric, table, { ...base, by: [['colour']] })).toThrow('received "colour"');
  });
});
