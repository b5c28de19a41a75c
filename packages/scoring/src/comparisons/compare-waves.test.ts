import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import type { Suppressed } from '../disclosure/protected.ts';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import type { ResponseTable } from '../responses/response-table.ts';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { tally } from '../responses/tally.ts';
import { report } from '../results/report.ts';
import { compareWaves } from './compare-waves.ts';
import type { CompareWavesOptions } from './compare-waves-options.ts';
import { shownOf } from './sides.test-data.ts';
import { suppressedIn } from './suppressed-in.ts';

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

  it('withholds what one who joined or left would be told by', () => {
    const status = (rows: Row[]) => compared(rows).groups[0]?.changes.map(({ result }) => result?.status);
    const same = [...staff(5, 1, 1), ...staff(4, 3, 3, {}, 5)];
    // On both, eight said the same as before, and what is more afterwards is what the ninth said.
    expect(status([...same, ...staff(1, undefined, 2, {}, 9)])).toEqual(['suppressed', 'suppressed']);
    expect(status([...same, ...staff(1, 2, undefined, {}, 9)])).toEqual(['suppressed', 'suppressed']);
    // On the first, one who changed their mind hides who joined.
    const moved = [...staff(5, 1, 1), ...staff(3, 3, 3, {}, 5), ...staff(1, 3, 2, {}, 8)];
    expect(status([...moved, ...staff(1, undefined, 2, {}, 9)])).toEqual(['shown', 'suppressed']);
    expect(status([...same, ...staff(5, undefined, 2, {}, 9)])).toEqual(['shown', 'shown']);
    expect(status([...same, ...staff(1, undefined, 2, {}, 9), ...staff(1, 2, undefined, {}, 10)])).toEqual([
      'shown',
      'shown',
    ]);
    expect(status(same)).toEqual(['shown', 'shown']);
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
    const rows = [...staff(5, 1, 2), ...staff(4, 2, 3, {}, 5)];
    const pairing = (own: CompareWavesOptions['rule']) =>
      shownOf(compared(rows, { rule: own }).groups[0]?.changes[0]?.result).pairing;
    expect(pairing(rule)).toBe('paired');
    expect(pairing({ ...rule, hidesUnanimous: true })).toBe('unpaired');
  });

  it('tells a school’s link where some who are new are withheld, not where what is shown of them tells of few', () => {
    const rows = [
      ...staff(20, 1, 2, { role: 'teacher', subject: 'music' }),
      ...staff(5, 1, undefined, { role: 'teacher', subject: 'music' }, 20),
      ...staff(5, undefined, 2, { role: 'leader', subject: 'arts' }, 25),
      // Three leaders of maths, known to be new where both roles and both subjects are shown.
      ...staff(3, undefined, 2, { role: 'leader', subject: 'maths' }, 30),
      ...staff(5, undefined, 2, { role: 'assistant', subject: 'maths' }, 33),
    ];
    const few: Suppressed = { status: 'suppressed', reason: 'withheld', minimum: 5 };
    const pairing = (asked: readonly Row[], withheld: string | undefined) =>
      shownOf(
        compared(asked, {
          by: [[], ['role'], ['subject']],
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

describe('compareWaves, by its rule alone', () => {
  const found = (rows: readonly Row[], options: Partial<CompareWavesOptions<'subject'>> = {}) =>
    compared(rows, options).groups[0]?.changes.map(({ result }) => result) ?? [];
  const withheld = (reason: Suppressed['reason'], minimum = 5): Suppressed => ({
    status: 'suppressed',
    reason,
    minimum,
  });

  it('withholds a wave of too few, whatever else was withheld', () => {
    const rows = [...staff(3, 3, 1), ...staff(3, 3, undefined, {}, 3)];
    expect(found(rows)).toEqual([withheld('too-few'), withheld('too-few')]);
    const turned = rows.map((row) => ({ ...row, wave: row['wave'] === '2026' ? '2027' : '2026' }));
    expect(found(turned)).toEqual([withheld('too-few'), withheld('too-few')]);
    expect(found(staff(5, 3, 1)).map((result) => result?.status)).toEqual(['shown', 'shown']);
  });

  it('withholds an indicator that too few rated, and one that too few could', () => {
    const declines = (row: Row) => (row['wave'] === '2027' ? { ...row, i0: 'declined' } : row);
    const some = [...staff(4, 1, 2), ...staff(5, 1, 2, {}, 4).map(declines)];
    expect(found(some)[0]).toEqual(withheld('too-few'));
    expect(found(some)[1]?.status).toBe('shown');
    // Of nobody with a level it is told how many declined.
    expect(found([...staff(9, 1, undefined), ...staff(4, undefined, 2).map(declines)])[0]).toEqual(withheld('too-few'));
    expect(found(staff(9, 1, 2).map(declines))[0]).toBeUndefined();
  });

  it('asks for as many as the rule does for distributions', () => {
    const more = { ...rule, distributionMinimum: 10 };
    expect(found(staff(9, 1, 2), { rule: more })[0]).toEqual(withheld('too-few', 10));
    expect(found(staff(10, 1, 2), { rule: more })[0]?.status).toBe('shown');
  });

  it('withholds what all chose, where the rule hides that', () => {
    const rows = [...staff(6, 1, 2), ...staff(3, 1, 3, {}, 6)];
    // All on level 1 before; all on a favourable level, 2 or 3, after.
    const turned = rows.map((row) => ({ ...row, wave: row['wave'] === '2026' ? '2027' : '2026' }));
    for (const asked of [rows, turned]) {
      expect(found(asked, { rule: { ...rule, hidesUnanimous: true } })[0]).toEqual(withheld('unanimous'));
      expect(found(asked, { rule: { ...rule, hidesExtremeShares: true } })[0]).toEqual(withheld('extreme-share'));
    }
    const spread = [...staff(4, 2, 2), ...staff(5, 3, 3, {}, 4)];
    expect(found(spread, { rule: { ...rule, hidesUnanimous: true } })[0]?.status).toBe('shown');
    expect(found(spread, { rule: { ...rule, hidesExtremeShares: true } })[0]).toEqual(withheld('extreme-share'));
  });

  it('shows no single indicator by a rule that hides them, and still says which are too few', () => {
    const asked = { rule: disclosureRules.tenFactor };
    expect(found(staff(9, 1, 2), asked)[0]).toEqual(withheld('withheld', 3));
    expect(found(staff(2, 1, 2), asked)[0]).toEqual(withheld('too-few', 3));
  });

  it('gives the reason that it was told where it was told one, and nothing beside it', () => {
    const told = { ...withheld('would-reveal', 7), unit: 'north' };
    expect(found(staff(3, 1, 2), { suppressed: () => told })).toEqual([
      withheld('would-reveal', 7),
      withheld('would-reveal', 7),
    ]);
  });

  it('refuses a minimum that is none', () => {
    for (const minimum of [0, 2.5, Number.NaN]) {
      expect(() => found(staff(9, 1, 2), { rule: { ...rule, minimum } })).toThrow('Expected a minimum');
    }
  });

  it('shows no group below the minimum: no wave, not the linked, not who left or joined', () => {
    const level = fc.constantFrom(1, 2, 3, undefined);
    const person = fc.record({ role: fc.constantFrom('teacher', 'leader'), levels: fc.tuple(level, level) });
    const minimum = fc.integer({ min: 2, max: 6 });
    const seen = { shown: 0, paired: 0, withheld: 0 };
    fc.assert(
      fc.property(fc.array(person, { minLength: 12, maxLength: 30 }), minimum, (all, least) => {
        const rows = [
          ...staff(1, 1, 1, { role: 'teacher' }, 100),
          ...all.flatMap(({ role, levels }, at) => rowsOf(`r${at}`, ...levels, { role })),
        ];
        const { groups } = compared(rows, { by: [[], ['role']], rule: { ...rule, minimum: least } });
        for (const { group, changes } of groups) {
          const sizes = { linked: 0, left: 0, joined: 0 };
          for (const { role, levels } of [...all, { role: 'teacher', levels: [1, 1] }]) {
            if (group['role'] !== undefined && group['role'] !== role) continue;
            const [before, after] = levels.map((one) => one !== undefined);
            if (before || after) sizes[before && after ? 'linked' : before ? 'left' : 'joined'] += 1;
          }
          const { linked, left, joined } = sizes;
          const waves = [linked + left, linked + joined];
          const result = changes[0]?.result;
          if (waves.some((n) => n > 0 && n < least)) expect(result?.status).toBe('suppressed');
          if (result?.status === 'suppressed') seen.withheld += 1;
          if (result?.status !== 'shown') continue;
          seen.shown += 1;
          expect([result.before.n, result.after.n]).toEqual(waves);
          if (result.pairing === 'unpaired') {
            expect(result.favourable.n).toEqual({ before: waves[0], after: waves[1] });
            continue;
          }
          seen.paired += 1;
          expect(result.linked).toEqual({ n: linked, left, joined });
          expect(result.favourable.n).toEqual({ before: linked, after: linked });
          expect(linked).toBeGreaterThanOrEqual(least);
          for (const alone of [left, joined]) if (alone > 0) expect(alone).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: 200 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20);
  });
});

describe('compareWaves, beside the reports of the waves', () => {
  const groups = [[], ['unit'], ['role'], ['unit', 'role']] as const;

  it('shows nothing that they withhold, and all that they show where the rule has nothing against it', () => {
    const rows = [
      ...staff(9, 1, 2, { role: 'teacher' }),
      ...staff(3, 1, 2, { role: 'leader' }, 9),
      ...staff(7, 2, 2, { role: 'teacher', unit: 'south' }, 12),
      ...staff(6, undefined, 3, { role: 'leader', unit: 'south' }, 19),
    ];
    const table = tableOf(rows);
    const reports = ['2026', '2027'].map((wave) =>
      report(rubric, tally(table, { round: 'individual', wave, by: ['unit', 'role'] }), { rule, wave }),
    );
    const found = compared(rows, { by: groups, suppressed: suppressedIn(reports) }).groups;
    const statusIn = (wave: number, unit = '*', role = '*') =>
      reports[wave]?.results.find(
        (result) => (result.unit ?? '*') === unit && (result.role ?? '*') === role && result.indicator === 'i0',
      )?.status;
    for (const { group, changes } of found) {
      const both = [0, 1].map((wave) => statusIn(wave, group['unit'], group['role']));
      const isWithheld = both.includes('suppressed');
      const isThere = both.every((status) => status !== undefined);
      const expected = isWithheld ? 'suppressed' : isThere ? 'shown' : undefined;
      expect([group, changes[0]?.result?.status]).toEqual([group, expected]);
    }
    const statuses = found.map(({ changes }) => changes[0]?.result?.status);
    expect(new Set(statuses)).toEqual(new Set(['shown', 'suppressed']));
  });
});
