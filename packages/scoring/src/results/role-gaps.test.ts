import { describe, expect, it } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { indicatorValues } from './indicator-values.test-data.ts';
import { roleGaps } from './role-gaps.ts';

function shown(
  unit: string | null,
  role: string | null,
  indicator: string,
  ...counts: readonly number[]
): IndicatorResult {
  const tally: Tally = {
    rubric: { id: 'made-up', version: '1.0.0' },
    indicators: [indicator],
    levels: counts.map((_, at) => `l${at}`),
    by: [],
    groups: [{}],
    raters: new Uint32Array(1),
    counts: Uint32Array.from([...counts, 0, 0, 0, 0]),
  };
  return { ...indicatorValues(tally, 0, 0, 2), unit, role, indicator };
}

function hidden(
  unit: string | null,
  role: string,
  indicator: string,
  reason: 'too-few' | 'would-reveal',
): IndicatorResult {
  return { unit, role, dimension: 'd0', indicator, status: 'suppressed', reason, minimum: 5 };
}

const roles = ['leader', 'teacher'] as const;

describe('roleGaps', () => {
  it('tells in pairs who is higher', () => {
    // Leaders 0 1 1 against teachers 2 2 0: of the 8 pairs, 4 + 2 have the leader higher, 2 are equal.
    const results = [shown(null, 'leader', 'i0', 0, 1, 1), shown(null, 'teacher', 'i0', 2, 2, 0)];
    expect(roleGaps(results, roles)).toEqual([
      { unit: null, indicator: 'i0', roles, status: 'shown', higher: 0.75, equal: 0.25, lower: 0, cliffsDelta: 0.75 },
    ]);
    expect(roleGaps(results, ['teacher', 'leader'])).toEqual([
      {
        unit: null,
        indicator: 'i0',
        roles: ['teacher', 'leader'],
        status: 'shown',
        higher: 0,
        equal: 0.25,
        lower: 0.75,
        cliffsDelta: -0.75,
      },
    ]);
  });
  it('tells it of weights, where ratings are weighted', () => {
    const leaders = { ...shown(null, 'leader', 'i0', 0, 1, 1), weightedCounts: [0, 3, 1] };
    // Three quarters of the leaders' weight is on the middle level and a quarter above it, half of the teachers are on each
    // of the two lower ones: 3/4 · 1/2 + 1/4 of the pairs have the leader higher, 3/4 · 1/2 are equal.
    expect(roleGaps([leaders, shown(null, 'teacher', 'i0', 2, 2, 0)], roles)).toMatchObject([
      { higher: 0.625, equal: 0.375, lower: 0, cliffsDelta: 0.625 },
    ]);
  });
  it('compares within a unit and an indicator, in the order of the results', () => {
    const results = [
      shown(null, 'teacher', 'i0', 4, 4),
      shown(null, 'leader', 'i0', 4, 4),
      shown('north', 'leader', 'i0', 0, 5),
      shown('north', 'leader', 'i1', 5, 0),
      shown('north', 'teacher', 'i1', 0, 5),
      shown('north', 'teacher', 'i0', 5, 0),
      shown('null', 'teacher', 'i0', 5, 0),
    ];
    const gaps = roleGaps(results, roles).map((gap) => [
      gap.unit,
      gap.indicator,
      gap.status === 'shown' ? gap.cliffsDelta : undefined,
    ]);
    expect(gaps).toEqual([
      [null, 'i0', 0],
      ['north', 'i0', 1],
      ['north', 'i1', -1],
    ]);
  });
  it.each([
    ['the first role', hidden('north', 'leader', 'i0', 'too-few'), shown('north', 'teacher', 'i0', 3, 4), 'too-few'],
    [
      'the second role',
      shown('north', 'leader', 'i0', 3, 4),
      hidden('north', 'teacher', 'i0', 'would-reveal'),
      'would-reveal',
    ],
    ['both', hidden('north', 'leader', 'i0', 'too-few'), hidden('north', 'teacher', 'i0', 'would-reveal'), 'too-few'],
  ])('is withheld where %s is, and holds nothing else', (_, first, second, reason) => {
    expect(roleGaps([first, second], roles)).toEqual([
      { unit: 'north', indicator: 'i0', roles, status: 'suppressed', reason, minimum: 5 },
    ]);
  });
  it('has none where a role is absent, or nobody of it chose a level', () => {
    expect(roleGaps([shown('north', 'leader', 'i0', 3, 4)], roles)).toEqual([]);
    expect(roleGaps([shown('north', 'teacher', 'i0', 3, 4)], roles)).toEqual([]);
    expect(roleGaps([shown('n', 'leader', 'i0', 0, 0), shown('n', 'teacher', 'i0', 3, 4)], roles)).toEqual([]);
    expect(roleGaps([shown('n', 'leader', 'i0', 3, 4), shown('n', 'teacher', 'i0', 0, 0)], roles)).toEqual([]);
    expect(roleGaps([shown('n', null, 'i0', 3, 4), shown('n', 'assistant', 'i0', 3, 4)], roles)).toEqual([]);
  });
});
