import type { OrdinalRubric, Organisation } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { tally } from '../responses/tally.ts';
import { startTally } from '../tally/start-tally.ts';
import { turnReverse } from '../tally/turn-reverse.ts';
import { explain } from './explain.ts';
import { report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** Six indicators on three levels, of which the highest is favourable. */
const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], favourable: 'c' },
  dimensions: [{ id: 'd', indicators: [0, 1, 2, 3, 4, 5].map((at) => ({ id: `i${at}` })) }],
};

/** A row for each rater: unit, role, and the level of each indicator from 0. */
type Row = readonly [unit: string, role: string, codes: readonly number[]];

function made(rows: readonly Row[], options: Partial<ReportOptions> = {}) {
  const builder = startTally(rubric, ['unit', 'role']);
  for (const [unit, role, codes] of rows) builder.add(builder.group([unit, role]), codes);
  return report(rubric, builder.finish(), { minimum: 1, ...options } as ReportOptions);
}

const rows: readonly Row[] = [
  ['north', 'leader', [2, 2, 2, 2, 2, 2]],
  ['north', 'leader', [2, 0, 2, 2, 2, 2]],
  ['south', 'teacher', [2, 0, 0, 2, 0, 0]],
  ['south', 'teacher', [2, 0, 0, 0, 2, 0]],
];

describe('what a report is made with', () => {
  it('compares the roles that were named, and none otherwise', () => {
    const [everyone] = made(rows, { compare: ['leader', 'teacher'] }).priorities;
    // All are alike on i0; on i2 and i5 both leaders are above both teachers, on the others in half of the pairs.
    expect(everyone?.blindSpots.map(({ indicator, rank, value }) => [indicator, rank, value])).toEqual([
      ['i2', 1, 1],
      ['i5', 1, 1],
      ['i1', 3, 0.5],
      ['i3', 3, 0.5],
      ['i4', 3, 0.5],
    ]);
    expect(made(rows).priorities[0]?.blindSpots).toEqual([]);
  });

  it('holds indicators against the targets that were named, and none otherwise', () => {
    const [everyone] = made(rows, { targets: { i1: 'c', i3: 'b', i0: 'c' } }).priorities;
    // Three of four are below c on i1, one is below b on i3, and nobody below c on i0.
    expect(everyone?.belowTarget.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['i1', 0.75],
      ['i3', 0.25],
    ]);
    expect(made(rows).priorities[0]?.belowTarget).toEqual([]);
  });

  it('turns the target of a statement that is worded in reverse with its ratings, as the tally does', () => {
    const indicators = [{ id: 'calm' }, { id: 'noise', reverse: true as const }];
    const reversed: OrdinalRubric = { ...rubric, dimensions: [{ id: 'd', indicators }] };
    // Of five, three chose a on both, one b, and one says that it doesn't apply.
    const rows = ['a', 'a', 'a', 'b', 'not-applicable'].map((chosen) => ({ calm: chosen, noise: chosen }));
    const read = responsesFromRows(reversed, rows);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const targets = { calm: 'b', noise: 'a' };
    const anchored = tally(read.value, { round: 'individual', by: [], rule: 'not-applicable-at-target', targets });
    const plain = tally(read.value, { round: 'individual', by: [] });
    const [told, left] = [anchored, plain].map((one) =>
      report(reversed, turnReverse(reversed, one), { minimum: 1, targets }),
    );
    // Who doesn't apply is put on b of calm, and on a of noise, which turned is its highest level.
    expect(told?.results.map((result) => result.status === 'shown' && [result.counts, result.anchored])).toEqual([
      [[3, 2, 0], 1],
      [[0, 1, 4], 1],
    ]);
    // Below b of calm are three; below a of noise, where fewer is better, the one on b. At the target nobody is below it.
    const belowOf = (made: typeof told) =>
      made?.priorities[0]?.belowTarget.map(({ indicator, value }) => [indicator, value]);
    expect(belowOf(told)).toEqual([
      ['calm', 0.6],
      ['noise', 0.2],
    ]);
    expect(belowOf(left)).toEqual([
      ['calm', 0.75],
      ['noise', 0.25],
    ]);
  });

  it('tells how stable places are where it was asked', () => {
    const drawn = made(rows, { stability: { seed: 1, replicates: 50 } }).priorities[0]?.strengths ?? [];
    expect(drawn[0]).toEqual({ indicator: 'i0', rank: 1, value: 1, stability: 1 });
    expect(drawn.every(({ stability }) => stability !== undefined)).toBe(true);
    const plain = made(rows).priorities[0]?.strengths ?? [];
    expect(plain.map(({ stability }) => stability)).toEqual(plain.map(() => undefined));
  });

  it('has the results of each network by itself', () => {
    const organisation: Organisation = {
      id: 'coast',
      units: [
        { id: 'north', kind: 'school' },
        { id: 'south', kind: 'school' },
      ],
      networks: [
        { id: 'both', units: ['north', 'south'] },
        { id: 'south-only', units: ['south'] },
      ],
    };
    const { networks } = made(rows, { organisation });
    const told = networks.map(({ network, results, dimensions }) => {
      const first = results.find(({ role, indicator }) => role === null && indicator === 'i2');
      return [network, first?.status === 'shown' && first.counts.join(' '), results.length, dimensions.length];
    });
    // Everyone and each role, of six indicators and one dimension: two roles in the one, one in the other.
    expect(told).toEqual([
      ['both', '2 0 2', 18, 3],
      ['south-only', '2 0 0', 12, 2],
    ]);
    expect(made(rows).networks).toEqual([]);
  });

  it('takes everyone for a finite staff where it is known how many were asked', () => {
    const methodOf = (options: Partial<ReportOptions>) => {
      const [first] = made(rows, options).results;
      return first?.status === 'shown' ? first.favourable?.method : undefined;
    };
    expect(methodOf({ invited: [{ invited: 9 }] })).toBe('finite-wilson');
    expect(methodOf({})).toBe('wilson');
  });
});

describe('a unit of which nobody answered', () => {
  const invited = [
    { unit: 'north', invited: 4 },
    { unit: 'south', invited: 2 },
    { unit: 'west', invited: 30 },
    { unit: 'hut', invited: 1 },
  ];
  const rule = { name: 'own', source: 'Own.', minimum: 2 };
  const found = made(rows, { rule, minimum: 2, invited });
  const of = (unit: string | null) =>
    found.results.filter((result) => result.unit === unit && result.role === null && result.indicator === 'i0');

  it('is none of so many, as everyone told apart shows', () => {
    expect(of('west')).toMatchObject([
      { status: 'shown', invited: 30, answered: 0, responseRate: 0, n: 0, counts: [0, 0, 0] },
    ]);
    expect([of('west')].flat()[0]).toMatchObject({ shares: undefined, median: undefined, favourable: undefined });
    // Four of 37 answered; of north two of four.
    expect(of(null)).toMatchObject([{ invited: 37, answered: 4 }]);
    expect(of('north')).toMatchObject([{ invited: 4, answered: 2, responseRate: 0.5 }]);
  });
  it('has no roles, no places and nothing withheld because of it', () => {
    expect(found.groups.filter(({ unit }) => unit === 'west')).toEqual([
      { unit: 'west', role: null, network: null, name: null },
    ]);
    const places = found.priorities.filter(({ unit }) => unit === 'west');
    expect(places).toEqual([
      { unit: 'west', strengths: [], mustChange: [], disagreement: [], blindSpots: [], belowTarget: [] },
    ]);
    const before = made(rows, { rule, minimum: 2, invited: invited.slice(0, 2) });
    const others = found.results
      .filter(({ unit }) => unit !== 'west')
      .map(({ unit, role, status }) => [unit, role, status]);
    expect(others).toEqual(before.results.map(({ unit, role, status }) => [unit, role, status]));
  });
  it('is not named where fewer than the minimum were asked', () => {
    expect(of('hut')).toEqual([]);
  });
});

describe('what explains a number', () => {
  const [, second] = made(rows, { invited: [{ invited: 9 }] }).results;
  const of = (figure: 'median' | 'consensus' | 'favourable' | 'n') => {
    const explained = second && explain(second, figure);
    if (explained?.status !== 'shown') throw new Error('Expected an explanation.');
    return explained;
  };

  it('has the two middle ratings of a median, and of nothing else', () => {
    expect(of('median').inputs.middle).toEqual([1, 1]);
    expect([of('consensus'), of('favourable'), of('n')].map(({ inputs }) => inputs.middle)).toEqual(
      Array(3).fill(undefined),
    );
  });

  it('has the favourable level and the interval of a share, and of nothing else', () => {
    expect(of('favourable')).toMatchObject({ value: 0.25, inputs: { from: 3 } });
    expect(of('favourable').uncertainty?.source).toBe(
      'Wilson (1927), Journal of the American Statistical Association 22(158), 209–212, with the correction of Cochran (1977), Sampling Techniques, chapter 3; bounds: Manski (1989), Journal of Human Resources 24(3), 343–360.',
    );
    const others = [of('median'), of('consensus'), of('n')];
    expect(others.map(({ inputs, uncertainty }) => [inputs.from, uncertainty])).toEqual(
      Array(3).fill([undefined, undefined]),
    );
    const [plain] = made(rows).results;
    const explained = plain && explain(plain, 'favourable');
    expect(explained?.status === 'shown' && explained.uncertainty?.source).toBe(
      'Wilson (1927), Journal of the American Statistical Association 22(158), 209–212.',
    );
  });
});

describe('the stability of places, of six that are drawn', () => {
  const draws = 20_000;
  const chance = 5 * Math.sqrt(0.25 / draws);

  /** All four on c in the first; in the others two on a and two on c. */
  const four = [0, 0, 2, 2].map((code): Row => ['north', 'leader', [2, code, code, code, code, code]]);

  it('is that of every possible draw, for the largest shares', () => {
    const places = made(four, { stability: { seed: 3, replicates: draws } }).priorities[0]?.strengths ?? [];
    expect(places.map(({ indicator, rank }) => `${rank} ${indicator}`)).toEqual([
      '1 i0',
      '2 i1',
      '2 i2',
      '2 i3',
      '2 i4',
      '2 i5',
    ]);
    // How many of four draws are on c, in sixteenths. None on it is no strength.
    const chances = [1, 4, 6, 4, 1].map((ways) => ways / 16);
    const all = chances.flatMap((p, on) => [[p, on] as const]);
    let expected = 0;
    for (const [p, mine] of all) {
      for (const [q, second] of all)
        for (const [r, third] of all)
          for (const [s, fourth] of all) {
            for (const [t, fifth] of all) {
              const some = [4, mine, second, third, fourth, fifth].filter((on) => on > 0).sort((a, b) => b - a);
              const isPlaced = mine > 0 && (some.length < 5 || mine >= (some[4] ?? 0));
              if (isPlaced) expected += p * q * r * s * t;
            }
          }
    }
    expect(places[0]?.stability).toBe(1);
    expect(expected).toBeGreaterThan(0.5);
    expect(expected).toBeLessThan(0.95);
    for (const { stability } of places.slice(1)) expect(Math.abs((stability ?? 0) - expected)).toBeLessThan(chance);
  });

  it('is that of the smallest consensus: what splits a staff in half stays before what one sees otherwise', () => {
    const codes = Array.from({ length: 16 }, (_, at) => [at < 8 ? 0 : 2, ...Array<number>(5).fill(at < 1 ? 0 : 2)]);
    const split = codes.map((one): Row => ['north', 'leader', one]);
    const [first] = made(split, { stability: { seed: 3, replicates: 5000 } }).priorities[0]?.disagreement ?? [];
    expect(first).toMatchObject({ indicator: 'i0', rank: 1 });
    // It would have to be among fewer than two of sixteen on one side, which has a chance of less than 0.001.
    expect(first?.stability).toBeGreaterThan(0.99);
  });
});
