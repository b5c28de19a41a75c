import type { Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { tally } from '../responses/tally.ts';
import { report } from '../results/report.ts';
import { compareWaves } from './compare-waves.ts';
import { suppressedIn } from './suppressed-in.ts';

const rubric = madeUpRubric(1, 3);
const rule = disclosureRules.noStrict;
const waves = ['2026', '2027'] as const;
/** Not in the order of the answers: coast > south, and coast > north > north-1. */
const coast: Organisation = Object.freeze({
  id: 'coast',
  units: [
    { id: 'coast', kind: 'owner' },
    { id: 'south', kind: 'school', parent: 'coast' },
    { id: 'north', kind: 'school', parent: 'coast' },
    { id: 'north-1', kind: 'team', parent: 'north' },
  ],
  networks: [{ id: 'reading', units: ['south', 'north-1'] }],
});
const above: Readonly<Record<string, readonly string[]>> = {
  'north-1': ['north-1', 'north', 'coast'],
  north: ['north', 'coast'],
  south: ['south', 'coast'],
};

interface Rater {
  readonly unit: string;
  readonly role: string;
  /** The level in each wave; 0 where they didn't answer. */
  readonly levels: readonly [number, number];
}

function tableOf(raters: readonly Rater[]) {
  const rows = raters.flatMap(({ unit, role, levels }, at) =>
    waves.flatMap((wave, place) =>
      levels[place] === 0 ? [] : [{ unit, role, wave, rater: `r${at}`, i0: levels[place] }],
    ),
  );
  // A wave without a row isn't in the table.
  const read = responsesFromRows(rubric, rows);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function compared(raters: readonly Rater[], isProtected = true) {
  const table = tableOf(raters);
  const reports = waves.map((wave) =>
    report(rubric, tally(table, { round: 'individual', wave, by: ['unit', 'role'] }), {
      rule,
      wave,
      organisation: coast,
    }),
  );
  const found = compareWaves(rubric, table, {
    before: waves[0],
    after: waves[1],
    by: [[], ['unit']],
    rule: isProtected ? rule : { ...rule, minimum: 1 },
    organisation: coast,
    suppressed: isProtected ? suppressedIn(reports) : () => undefined,
  });
  if (found.status === 'refused') throw new Error('Expected a comparison.');
  return { groups: found.groups, reports };
}

const many = (count: number, unit: string, before: number, after: number): Rater[] =>
  Array.from({ length: count }, () => ({ unit, role: 'teacher', levels: [before, after] as const }));
const raters = fc.array(
  fc.record({
    unit: fc.constantFrom('north-1', 'north', 'south'),
    role: fc.constantFrom('teacher', 'teacher', 'teacher', 'leader'),
    levels: fc.tuple(fc.constantFrom(0, 1, 2, 3, 3), fc.constantFrom(0, 1, 2, 2, 3)),
  }),
  { minLength: 2, maxLength: 45 },
);
const withBoth = raters.filter((all) => waves.every((_, at) => all.some(({ levels }) => levels[at] !== 0)));

describe('compareWaves with an organisation', { timeout: 30_000 }, () => {
  it('counts a unit with all those below it, in the order of the tree', () => {
    const { groups } = compared([...many(6, 'north-1', 1, 2), ...many(5, 'north', 1, 3), ...many(9, 'south', 2, 2)]);
    const told = groups.map(({ group, changes: [change] }) => {
      const { result } = change ?? {};
      return [group['unit'] ?? null, result?.status === 'shown' ? result.before.n : result?.status];
    });
    expect(told).toEqual([
      [null, 20],
      ['coast', 20],
      ['south', 9],
      ['north', 11],
      ['north-1', 6],
    ]);
  });

  it('counts each rater once in every unit above, whoever answered', () => {
    fc.assert(
      fc.property(withBoth, (all) => {
        const { groups } = compared(all, false);
        for (const { group, changes } of groups) {
          const { unit } = group;
          const mine = all.filter((one) => unit === undefined || above[one.unit]?.includes(unit));
          const sizes = waves.map((_, at) => mine.filter(({ levels }) => levels[at] !== 0).length);
          const { result } = changes[0] ?? {};
          // Whether raters may be followed is another matter.
          const told = result?.status === 'shown' ? [result.before.n, result.after.n] : undefined;
          if (told !== undefined) expect(told).toEqual(sizes);
          if (result === undefined) expect(sizes).toContain(0);
        }
        const heard = new Set(
          all.filter(({ levels }) => levels.some((level) => level > 0)).flatMap((one) => above[one.unit] ?? []),
        );
        const units = groups.flatMap(({ group }) => group['unit'] ?? []);
        expect(units).toEqual(coast.units.map(({ id }) => id).filter((id) => heard.has(id)));
      }),
    );
  });

  it('shows nothing that a report of the wave with the same tree withholds', () => {
    let shown = 0;
    fc.assert(
      fc.property(withBoth, (all) => {
        const { groups, reports } = compared(all);
        const hidden = new Set(
          reports.flatMap(({ results }) =>
            results.flatMap((one) => (one.status === 'shown' || one.role !== null ? [] : [one.unit])),
          ),
        );
        for (const { group, changes } of groups) {
          if (changes[0]?.result?.status !== 'shown') continue;
          shown += 1;
          expect([...hidden]).not.toContain(group['unit'] ?? null);
        }
      }),
      { numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(100);
  });

  it('follows nobody where that would tell how many left a network', () => {
    // Of everyone seven left and nobody joined. Of the schools three, one and three did, which are all withheld; together
    // the first two are a network: if it is shown to go from 20 to 16, then four left it.
    const stay = (unit: string, count: number) => many(count, unit, 1, 2);
    const leave = (unit: string, count: number) => many(count, unit, 1, 0);
    const table = tableOf([
      ...[...stay('a', 7), ...leave('a', 3), ...stay('b', 9), ...leave('b', 1)],
      ...[...stay('c', 9), ...leave('c', 3), ...stay('d', 9)],
    ]);
    const suppressed = { status: 'suppressed', reason: 'withheld', minimum: 5 } as const;
    const pairingWith = (networks: Organisation['networks']) => {
      const units = ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'school' }));
      const found = compareWaves(rubric, table, {
        before: '2026',
        after: '2027',
        by: [[], ['unit']],
        rule,
        suppressed: ({ group: { unit } }) => (unit === undefined || unit === 'd' ? undefined : suppressed),
        organisation: { id: 'all', units, ...(networks && { networks }) },
      });
      const result = found.status === 'compared' ? found.groups[0]?.changes[0]?.result : undefined;
      return result?.status === 'shown' ? result.pairing : result?.status;
    };
    expect(pairingWith(undefined)).toBe('paired');
    expect(pairingWith([{ id: 'reading', units: ['a', 'b'] }])).toBe('unpaired');
    // Of these two six left, and so one of the others; of all three all seven, which is what is told of everyone.
    expect(pairingWith([{ id: 'reading', units: ['a', 'c'] }])).toBe('unpaired');
    expect(pairingWith([{ id: 'reading', units: ['a', 'b', 'c'] }])).toBe('paired');
  });

  it('refuses a unit that the tree lacks, and rounds that aren’t closed', () => {
    expect(() => compared(many(9, 'west', 1, 2))).toThrow('received "west"');
    const table = tableOf(many(9, 'south', 1, 2));
    const closed = { at: '2026-11-20T16:00:00Z' };
    const alone = { id: 'alone', round: 'individual', members: [], opened: closed } as const;
    const planOf = (wave: string, isClosed: boolean) => {
      return { unit: 'coast', wave, rounds: [{ ...alone, ...(isClosed && { closed }) }] };
    };
    const ran = (isClosed: boolean) =>
      compareWaves(rubric, table, {
        before: '2026',
        after: '2027',
        rule,
        suppressed: () => undefined,
        organisation: coast,
        roundPlans: [planOf('2026', true), planOf('2027', isClosed)],
      });
    expect(ran(true).status).toBe('compared');
    expect(() => ran(false)).toThrow(
      new RangeError(
        'Expected closed rounds; the individual round "alone" of "coast" in "2027" isn\'t closed. Close it first (closeRound of @rubrikk/core), and give its new plan.',
      ),
    );
  });
});
