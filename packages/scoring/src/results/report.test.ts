import type { OrdinalRubric } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import { startTally } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';
import { coast } from './coast.test-data.ts';
import { type Report, report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** A rubric with so many indicators in each dimension, `i0`, `i1` and on, and so many levels, `l0` and up. */
function rubricOf(sizes: readonly number[], levels: number, favourable = levels - 1): OrdinalRubric {
  return {
    id: 'made-up',
    version: '1.0.0',
    source: { title: 'Made up', language: 'en' },
    scale: {
      kind: 'ordinal',
      id: 'steps',
      levels: Array.from({ length: levels }, (_, at) => ({ id: `l${at}` })),
      favourable: `l${favourable}`,
    },
    dimensions: sizes.map((size, at) => {
      const before = sizes.slice(0, at).reduce((a, b) => a + b, 0);
      return { id: `d${at}`, indicators: Array.from({ length: size }, (_, one) => ({ id: `i${before + one}` })) };
    }),
  };
}

interface Group {
  readonly values: readonly string[];
  readonly raters: readonly (readonly number[])[];
}

function tallyOf(rubric: OrdinalRubric, by: readonly string[], groups: readonly Group[]): Tally {
  const builder = startTally(rubric, by);
  for (const { values, raters } of groups) {
    const group = builder.group(values);
    for (const codes of raters) builder.add(group, codes);
  }
  return builder.finish();
}

/** So many raters who all answer the same. */
const same = (count: number, ...codes: readonly number[]) => Array.from({ length: count }, () => codes);

/** Every value in a report that is no object or list, with its key. */
function leavesOf(value: unknown, key = ''): [key: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([inner, one]) => leavesOf(one, inner));
}

describe('report', () => {
  const rubric = rubricOf([1, 1], 3);
  const staff: Group[] = [
    { values: ['north', 'leader'], raters: same(6, 2, 1) },
    { values: ['north', 'teacher'], raters: [...same(10, 0, 2), ...same(10, 2, 2)] },
    { values: ['south', 'teacher'], raters: same(8, 1, 3) },
    { values: ['south', 'leader'], raters: same(5, 1, 0) },
  ];
  const made = report(rubric, tallyOf(rubric, ['unit', 'role'], staff), { minimum: 5, compare: ['leader', 'teacher'] });

  it('says what it is of', () => {
    expect(made.rubric).toEqual({ id: 'made-up', version: '1.0.0', levels: ['l0', 'l1', 'l2'], favourable: 'l2' });
    expect(made.minimum).toBe(5);
  });
  it('has every indicator of everyone, of units, of roles, and of the roles of units', () => {
    const groups = [
      [null, null],
      ['north', null],
      ['south', null],
      [null, 'leader'],
      [null, 'teacher'],
      ['north', 'leader'],
      ['north', 'teacher'],
      ['south', 'teacher'],
      ['south', 'leader'],
    ];
    expect(made.results.map(({ unit, role, dimension, indicator }) => [unit, role, dimension, indicator])).toEqual(
      groups.flatMap((group) => [
        [...group, 'd0', 'i0'],
        [...group, 'd1', 'i1'],
      ]),
    );
    expect(made.dimensions.map(({ unit, role, dimension }) => [unit, role, dimension])).toEqual(
      groups.flatMap((group) => [
        [...group, 'd0'],
        [...group, 'd1'],
      ]),
    );
  });
  it('counts each group', () => {
    const counts = made.results.map((result) => (result.status === 'shown' ? result.counts.join(' ') : result.reason));
    expect(counts).toEqual([
      '10 13 16',
      '5 6 20',
      '10 0 16',
      '0 6 20',
      '0 13 0',
      '5 0 0',
      '0 5 6',
      '5 6 0',
      '10 8 10',
      '0 0 20',
      '0 0 6',
      '0 6 0',
      '10 0 10',
      '0 0 20',
      '0 8 0',
      '0 0 0',
      '0 5 0',
      '5 0 0',
    ]);
    const [everyone, second] = made.results;
    expect(everyone).toMatchObject({ n: 39, median: 2, modes: [3] });
    expect(second).toMatchObject({
      n: 31,
      missing: { 'not-applicable': 8, 'do-not-know': 0, declined: 0, skipped: 0 },
    });
  });
  it('compares the two roles in every unit and over all', () => {
    const gaps = made.gaps.map((gap) => [
      gap.unit,
      gap.indicator,
      gap.status === 'shown' ? gap.cliffsDelta : gap.reason,
    ]);
    expect(gaps).toEqual(
      [
        // Leaders 0 5 6, teachers 10 8 10, of 308 pairs: (5 · 10 + 6 · 18 − 5 · 10) / 308.
        [null, 'i0', 108 / 308],
        // Leaders 5 6 0, teachers 0 0 20: all are lower.
        [null, 'i1', -1],
        ['north', 'i0', 0.5],
        ['north', 'i1', -1],
        ['south', 'i0', 0],
      ].map(([unit, indicator, delta]) => [
        unit,
        indicator,
        typeof delta === 'number' ? expect.closeTo(delta, 12) : delta,
      ]),
    );
  });
  it('ranks for everyone and for each unit', () => {
    expect(made.priorities.map(({ unit }) => unit)).toEqual([null, 'north', 'south']);
    // Favourable: 16 of 39 and 20 of 31.
    expect(made.priorities[0]?.strengths.map(({ indicator }) => indicator)).toEqual(['i1', 'i0']);
  });
  it('takes roles to compare, targets, draws and those invited into account', () => {
    const tally = tallyOf(
      rubric,
      ['role'],
      [
        { values: ['leader'], raters: same(2, 2, 2) },
        { values: ['teacher'], raters: same(6, 0, 2) },
      ],
    );
    const found = report(rubric, tally, {
      minimum: 1,
      compare: ['leader', 'teacher'],
      targets: { i0: 'l1', i1: 'l2' },
      stability: { seed: 1, replicates: 20 },
      invited: [{ invited: 10 }],
    });
    expect(found.turned).toEqual([]);
    expect(found.gaps).toMatchObject([
      { indicator: 'i0', higher: 1, cliffsDelta: 1 },
      { indicator: 'i1', equal: 1 },
    ]);
    // Every leader is above every teacher on i0, in every draw; six of eight are below its target; all agree on i1.
    expect(found.priorities[0]).toMatchObject({
      blindSpots: [{ indicator: 'i0', rank: 1, value: 1, stability: 1 }],
      belowTarget: [{ indicator: 'i0', rank: 1, value: 0.75 }],
    });
    expect(found.results.slice(0, 2)).toMatchObject([
      { responseRate: 0.8, isAgreed: false },
      { responseRate: 0.8, isAgreed: true },
    ]);
  });
  it('of an organisation has its units and networks, and no part of a unit beside those below it', () => {
    const networks = [
      { id: 'readers', units: ['team', 'south'] },
      { id: 'northern', units: ['north'] },
    ];
    const organisation = { ...coast, networks };
    const tally = tallyOf(
      rubric,
      ['unit'],
      [
        { values: ['north'], raters: same(6, 2, 1) },
        { values: ['team'], raters: same(7, 2, 1) },
        { values: ['south'], raters: same(8, 2, 1) },
      ],
    );
    const found = report(rubric, tally, { minimum: 1, organisation });
    const sizes = ({ results, dimensions }: Pick<Report, 'results' | 'dimensions'>) =>
      [...results, ...dimensions].map((result) => [result.unit, result.status === 'shown' ? result.n : undefined]);
    const units = [
      [null, 21],
      ['north', 13],
      ['team', 7],
      ['south', 8],
    ].flatMap((one) => [one, one]);
    expect(sizes(found)).toEqual([...units, ...units]);
    // In the order met: north comes before its team.
    expect(found.networks.map((one) => [one.network, ...sizes(one)])).toEqual([
      ['northern', ...Array.from({ length: 4 }, () => [null, 13])],
      ['readers', ...Array.from({ length: 4 }, () => [null, 15])],
    ]);
    expect(report(rubric, tally, { minimum: 1 }).networks).toEqual([]);
  });
  it('has no gaps where no roles were named', () => {
    expect(report(rubric, tallyOf(rubric, ['unit', 'role'], staff), { minimum: 5 }).gaps).toEqual([]);
  });
  it('of nobody is empty', () => {
    const empty = report(rubric, tallyOf(rubric, ['unit', 'role'], []), { minimum: 5, compare: ['a', 'b'] });
    expect(empty).toMatchObject({ results: [], dimensions: [], gaps: [], priorities: [] });
  });
  it('withholds small groups and those that would give them away, with no number of theirs, and says why only if asked', () => {
    const small = tallyOf(
      rubric,
      ['unit'],
      [
        { values: ['north'], raters: same(4, 0, 3) },
        { values: ['south'], raters: same(9, 0, 1) },
        { values: ['west'], raters: same(30, 2, 2) },
      ],
    );
    const reasonsOf = (options: ReportOptions) =>
      report(rubric, small, options).results.flatMap((result) => (result.status === 'shown' ? [] : result.reason));
    for (const choice of [{ minimum: 5 }, { rule: disclosureRules.noStrict }]) {
      expect(reasonsOf(choice)).toEqual(['withheld', 'withheld', 'withheld', 'withheld']);
      expect(reasonsOf({ ...choice, tellsReasons: false })).toEqual(reasonsOf(choice));
      expect(reasonsOf({ ...choice, tellsReasons: true })).toEqual([
        'too-few',
        'too-few',
        'would-reveal',
        'would-reveal',
      ]);
    }
    const found = report(rubric, small, { minimum: 5, tellsReasons: true });
    expect(found.results.map((result) => (result.status === 'shown' ? result.n : result.reason))).toEqual([
      43,
      39,
      'too-few',
      'too-few',
      'would-reveal',
      'would-reveal',
      30,
      30,
    ]);
    expect(found.results[2]).toEqual({
      unit: 'north',
      role: null,
      dimension: 'd0',
      indicator: 'i0',
      status: 'suppressed',
      reason: 'too-few',
      minimum: 5,
    });
    expect(found.dimensions[2]).toEqual({
      unit: 'north',
      role: null,
      dimension: 'd0',
      status: 'suppressed',
      reason: 'too-few',
      minimum: 5,
    });
  });
  it('shows a dimension of those indicators that are shown', () => {
    const wide = rubricOf([2], 2);
    const tally = tallyOf(
      wide,
      ['unit'],
      [
        { values: ['north'], raters: [...same(6, 1, 0), ...same(2, 0, 3)] },
        { values: ['south'], raters: [...same(3, 1, 1), ...same(7, 1, 4)] },
        { values: ['west'], raters: same(20, 0, 0) },
      ],
    );
    const found = report(wide, tally, { minimum: 5 });
    const south = found.results.filter(({ unit }) => unit === 'south');
    expect(south.map(({ status }) => status)).toEqual(['shown', 'suppressed']);
    const dimension = found.dimensions.find(({ unit }) => unit === 'south');
    expect(dimension).toMatchObject({ status: 'shown', indicators: 1, n: 10, counts: [0, 10] });
  });
  it('finds each indicator where the tally has it, in whatever order', () => {
    const tally = tallyOf(
      rubric,
      ['unit'],
      [
        { values: ['north'], raters: [...same(6, 0, 2), ...same(3, 3, 1)] },
        { values: ['south'], raters: [...same(4, 2, 1), ...same(8, 4, 0)] },
        { values: ['west'], raters: same(20, 1, 2) },
      ],
    );
    // Each group's counts are two indicators of 3 levels and 4 kinds of missing.
    const counts = Array.from({ length: 3 }, (_, at) => tally.counts.slice(14 * at, 14 * at + 14));
    const turned: Tally = {
      ...tally,
      indicators: ['i1', 'i0'],
      counts: Uint32Array.from(counts.flatMap((group) => [...group.slice(7), ...group.slice(0, 7)])),
    };
    const found = report(rubric, turned, { minimum: 5 });
    expect(found.results.filter(({ status }) => status === 'suppressed').map(({ indicator }) => indicator)).toEqual([
      'i0',
      'i0',
    ]);
    expect(found).toEqual(report(rubric, tally, { minimum: 5 }));
  });
  it('speaks of the indicators alone that were asked', () => {
    const tally = tallyOf(rubricOf([1], 3), [], [{ values: [], raters: same(6, 2) }]);
    const found = report(rubric, tally, { minimum: 5 });
    expect(found.results.map(({ indicator }) => indicator)).toEqual(['i0']);
    expect(found.dimensions.map(({ dimension }) => dimension)).toEqual(['d0']);
  });
  it.each([
    ['another id', { id: 'another', version: '1.0.0' }],
    ['another version', { id: 'made-up', version: '2.0.0' }],
  ])('refuses a tally of %s', (_, other) => {
    const tally = { ...tallyOf(rubric, [], []), rubric: other };
    expect(() => report(rubric, tally, { minimum: 5 })).toThrow(RangeError);
    expect(() => report(rubric, tally, { minimum: 5 })).toThrow(
      `Expected a tally of made-up 1.0.0; received one of ${other.id} ${other.version}. Give the rubric that was rated.`,
    );
  });
  it('refuses to be made without a rule or a minimum', () => {
    expect(() => report(rubric, tallyOf(rubric, [], []), {} as { minimum: number })).toThrow(
      new RangeError(
        'Expected a `rule`, such as disclosureRules.noStrict, or a `minimum`, such as 5; received neither.',
      ),
    );
  });
  it.each([
    ['i0', 'l9'],
    ['i9', 'l1'],
    ['__proto__', 'l1'],
  ])('refuses a target of %s at %s', (indicator, level) => {
    const targets = Object.fromEntries([[indicator, level]]);
    expect(() => report(rubric, tallyOf(rubric, [], []), { minimum: 5, targets })).toThrow(
      `Expected targets that are levels of the indicators that were rated; received "${level}" of "${indicator}".`,
    );
  });
  it('says which round, rule, thresholds and disclosure it is of, and what may be compared', () => {
    const tally: Tally = { ...tallyOf(rubric, [], []), round: 'group', rule: 'whole-raters', turned: [] };
    const one = { ...rubric, comparable: { units: false, waves: true } };
    expect(report(one, tally, { minimum: 5, wave: '2026', thresholds: 'within-group' })).toMatchObject({
      round: 'group',
      wave: '2026',
      missingRule: 'whole-raters',
      comparable: { units: false, waves: true },
      thresholds: { preset: 'within-group', levels: 3 },
      disclosure: undefined,
    });
    expect(report(rubric, { ...tally, wave: '2027' }, { minimum: 5 }).wave).toBe('2027');
    expect(() => report(rubric, { ...tally, wave: '2027' }, { minimum: 5, wave: '2031' })).toThrow(RangeError);
    expect(report(rubric, tallyOf(rubric, [], []), { minimum: 5 })).toMatchObject({
      round: undefined,
      missingRule: 'exclude',
      comparable: { units: true, waves: true },
      thresholds: { preset: 'neighbours' },
    });
  });
  it.each([0, -5, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses a minimum of %s, whatever was rated',
    (minimum) => {
      for (const tally of [tallyOf(rubric, [], []), tallyOf(rubricOf([], 3), [], [])]) {
        expect(() => report(rubric, tally, { minimum })).toThrow(RangeError);
      }
    },
  );

  const name = fc.constantFrom('north', 'south', '', '__proto__', 'constructor', 'null', '"', 'leader', 'teacher', '1');
  const drawn = fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 2 }),
      levels: fc.integer({ min: 2, max: 6 }),
      by: fc.subarray(['unit', 'role', 'subject']),
    })
    .chain(({ sizes, levels, by }) => {
      const indicators = sizes.reduce((a, b) => a + b, 0);
      const code = fc.oneof(
        fc.nat({ max: levels + missingKinds.length - 1 }),
        fc.constantFrom(0, levels - 1, levels + missingKinds.length - 1),
      );
      const group = fc.record({
        values: fc.array(name, { minLength: by.length, maxLength: by.length }),
        raters: fc.array(fc.array(code, { minLength: indicators, maxLength: indicators }), { maxLength: 9 }),
      });
      return fc.record({
        rubric: fc.integer({ min: 0, max: levels - 1 }).map((favourable) => rubricOf(sizes, levels, favourable)),
        by: fc.constant(by),
        groups: fc.array(group, { maxLength: 10 }),
        /** A huge number of raters for each one. */
        factor: fc.constantFrom(1, 1, 1, 3, 1e6, 2 ** 40),
        minimum: fc.integer({ min: 1, max: 8 }),
      });
    });
  type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

  /** Roles are compared where they are told apart. */
  const optionsOf = ({ minimum, by }: Drawn) => ({
    minimum,
    ...(by.includes('role') && { compare: ['leader', 'teacher'] as const }),
  });

  function largeTally({ rubric: of, by, groups, factor }: Drawn): Tally {
    const tally = tallyOf(of, by, groups);
    return {
      ...tally,
      raters: tally.raters.map((count) => count * factor),
      counts: tally.counts.map((count) => count * factor),
    };
  }

  function expectProtected(found: Report, minimum: number): void {
    for (const result of [...found.results, ...found.dimensions, ...found.gaps]) {
      if (result.status === 'suppressed') {
        const labels = ['unit', 'role', 'dimension', 'indicator', 'roles', 'status', 'reason', 'minimum'];
        expect(Object.keys(result).filter((key) => !labels.includes(key))).toEqual([]);
        expect(leavesOf(result).filter(([, leaf]) => typeof leaf === 'number')).toEqual([['minimum', minimum]]);
      } else if ('n' in result) {
        expect(result.n === 0 || result.n >= minimum).toBe(true);
      }
    }
  }

  it('never shows a group below the minimum, nor a number of one that is withheld', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        expectProtected(report(one.rubric, largeTally(one), optionsOf(one)), one.minimum);
      }),
      { numRuns: 1000 },
    );
  });
  it('holds numbers that are numbers, survives JSON, and leaves the tally as it was', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const tally = largeTally(one);
        const before = structuredClone(tally);
        const options = optionsOf(one);
        const found = report(one.rubric, tally, options);
        const leaves = leavesOf(found).filter(([, leaf]) => leaf !== undefined);
        expect(leaves.filter(([, leaf]) => typeof leaf === 'number' && !Number.isFinite(leaf))).toEqual([]);
        const text = JSON.stringify(found);
        const read = leavesOf(JSON.parse(text));
        expect(read).toHaveLength(leaves.length);
        expect(leaves.filter(([key, leaf], at) => read[at]?.[0] !== key || !Object.is(read[at][1], leaf))).toEqual([]);
        expect(tally).toEqual(before);
        expect(JSON.stringify(report(one.rubric, tally, options))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
  it('makes dimensions, gaps and ranks of shown results alone', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const found = report(one.rubric, largeTally(one), optionsOf(one));
        const shown = found.results.filter((result) => result.status === 'shown');
        for (const dimension of found.dimensions) {
          const parts = shown.filter(
            (result) =>
              result.unit === dimension.unit &&
              result.role === dimension.role &&
              result.dimension === dimension.dimension,
          );
          expect(dimension.status).toBe(parts.length > 0 ? 'shown' : 'suppressed');
          if (dimension.status !== 'shown') continue;
          const rated = parts.filter(({ n }) => n > 0);
          expect(dimension.indicators).toBe(rated.length);
          expect(dimension.n).toBe(rated.length === 0 ? 0 : Math.min(...rated.map(({ n }) => n)));
          for (const [level, count] of dimension.counts.entries()) {
            expect(count).toBe(rated.reduce((sum, { counts }) => sum + (counts[level] ?? 0), 0));
            const mean = rated.reduce((sum, { counts, n }) => sum + (counts[level] ?? 0) / n, 0) / rated.length;
            if (rated.length > 0) expect(dimension.shares?.[level]).toBeCloseTo(mean, 12);
          }
          for (const kind of missingKinds) {
            expect(dimension.missing[kind]).toBe(rated.reduce((sum, { missing }) => sum + missing[kind], 0));
          }
        }
        const isShown = (unit: string | null, role: string | null, indicator: string) =>
          shown.some((result) => result.unit === unit && result.role === role && result.indicator === indicator);
        for (const { unit, indicator, status } of found.gaps) {
          const both = isShown(unit, 'leader', indicator) && isShown(unit, 'teacher', indicator);
          expect(status).toBe(both ? 'shown' : 'suppressed');
        }
        for (const { unit, strengths, mustChange, disagreement } of found.priorities) {
          for (const { indicator } of [...strengths, ...mustChange, ...disagreement]) {
            expect(isShown(unit, null, indicator)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('says the same whatever order the raters came in', () => {
    const byLabel = (found: Report) =>
      found.results.map((result) => JSON.stringify([result.unit, result.role, result])).toSorted();
    fc.assert(
      fc.property(drawn, fc.boolean(), (one, isLarge) => {
        // Where two groups of the same size could be withheld, the first met is: so nothing is withheld here.
        const minimum = 1;
        const turned = { ...one, groups: one.groups.toReversed(), factor: isLarge ? one.factor : 1 };
        const straight = { ...one, factor: turned.factor };
        expect(byLabel(report(one.rubric, largeTally(turned), { minimum }))).toEqual(
          byLabel(report(one.rubric, largeTally(straight), { minimum })),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
