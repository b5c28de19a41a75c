// How often a change is said to be clear when there is none: over a school's 49 indicators, not over one.
import type { Correction } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../scripts/seeded-random.ts';
import { anyFalse, falseShare, type Told, tablesOf, toldOf } from './comparisons/false-among.ts';
import { changesIn, pairOf, type School, schools } from './comparisons/made-up-schools.ts';

const indicators = 49;
const corrections = [
  { correction: 'holm', tested: 100 },
  { correction: 'benjamini-hochberg', tested: 40 },
] as const;
const cases = corrections.flatMap((each) => [true, false].map((isLinked) => ({ ...each, isLinked })));

/** What is told of so many schools in which so many indicators changed. */
function toldIn(tested: number, school: School, changed: number, isLinked: boolean, correction: Correction): Told[] {
  const random = seededRandom(school.raters);
  return Array.from({ length: tested }, () =>
    toldOf(tablesOf(school, indicators, changed, random), changed, isLinked, correction),
  );
}

describe.each(schools)('a practice that does not change: $name', (school) => {
  it.each(cases)('is seldom said to have changed anywhere: $correction, raters linked: $isLinked', (each) => {
    const { tested, isLinked, correction } = each;
    // 5 % of the schools may have a false change, and three standard deviations of chance.
    const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / tested);
    expect(anyFalse(toldIn(tested, school, 0, isLinked, correction)).mean).toBeLessThanOrEqual(most);
  });
});

describe.each(schools.filter(({ raters }) => raters >= 20))('a practice that changes on ten: $name', (school) => {
  const changed = 10;

  it.each([true, false])('is seldom said to on others, raters linked: %s', (isLinked) => {
    const told = toldIn(40, school, changed, isLinked, 'benjamini-hochberg');
    const { mean, standardError } = falseShare(told);
    expect(mean).toBeLessThanOrEqual((0.05 * (indicators - changed)) / indicators + 3 * standardError);
    // Not because nothing is told at all.
    expect(told.filter(({ inAll, falsely }) => inAll > falsely).length).toBeGreaterThan(5);
  });
});

describe('a practice that does change', () => {
  it('is said to, where half the staff rose on one indicator, the more so where raters are linked', () => {
    const random = seededRandom(7);
    const found = { linked: 0, unlinked: 0 };
    for (let at = 0; at < 20; at += 1) {
      const school = { name: 'constant', raters: 30, chances: [0.6, 0.3, 0.1], constancy: 0.8 };
      const tables = tablesOf(school, indicators, 0, random);
      tables[0] = [
        [6, 12, 0],
        [0, 6, 4],
        [0, 0, 2],
      ];
      if (changesIn(tables.map((table) => pairOf(table, true)))[0] === 'up') found.linked += 1;
      if (changesIn(tables.map((table) => pairOf(table, false)))[0] === 'up') found.unlinked += 1;
    }
    // Sixteen rose and none fell: 2 / 2¹⁶ is clear among 49, whatever the others do.
    expect(found.linked).toBe(20);
    expect(found.unlinked).toBeLessThan(found.linked);
  });
});
