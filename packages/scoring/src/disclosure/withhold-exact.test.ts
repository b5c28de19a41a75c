import { describe, expect, it } from 'vitest';
import { type RatedLeaves, togetherOf } from './rated-leaves.test-data.ts';
import type { RatedTables } from './rated-tables.ts';
import { startTableau } from './tableau.ts';
import type { Together } from './together.ts';
import { withholdExact } from './withhold-exact.ts';

/** What is hidden for all and for the first indicator, where this is to begin with. */
function hiddenOf(leaves: RatedLeaves, isHidden: readonly number[]) {
  const together = togetherOf(leaves, 3, isHidden);
  const result = withholdExact(together, Uint8Array.from(isHidden));
  return [result.isHidden, ...result.hidden].map((own) => Array.from(own));
}

/** Parts a, b and c of a whole, d, each by those on one level and those who chose none. */
const line = (...parts: readonly (readonly number[])[]): RatedLeaves => ({
  chosen: [parts],
  totals: [parts.map((_, at) => at)],
});

describe('withholdExact', () => {
  it('hides nothing more where one more or fewer is thinkable', () => {
    expect(hiddenOf(line([3, 1], [4, 1], [5, 0]), [0, 0, 0, 0])).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    // One of c might be of a.
    expect(hiddenOf(line([2, 0], [4, 1], [4, 0]), [1, 0, 1, 0])).toEqual([
      [1, 0, 1, 0],
      [1, 0, 1, 0],
    ]);
  });

  it('hides for an indicator alone what it takes, the smallest of which some chose a level', () => {
    // Of the 5 of a two are on the level, of b four and of c three.
    expect(hiddenOf(line([2, 3], [4, 2], [3, 1]), [0, 0, 0, 0])).toEqual([
      [0, 0, 0, 0],
      [1, 0, 1, 0],
    ]);
  });

  it('hides for an indicator what it takes where what was chosen tells of a group that is hidden for all', () => {
    // One more of a is one fewer of b and of c, and none of b is on a level with one of c; one fewer is one fewer of d, and
    // none of a is on a level with one of d. Where the units' numbers aren't shown of the indicator, somebody of c may have
    // chosen as those of a, and one of d as those of b.
    const leaves: RatedLeaves = {
      chosen: [
        [
          [2, 0, 0],
          [4, 0, 0],
          [0, 4, 0],
          [0, 4, 0],
        ],
      ],
      totals: [
        [0, 1],
        [2, 3],
        [0, 2],
        [1, 3],
        [0, 1, 2, 3],
      ],
    };
    expect(hiddenOf(leaves, [1, 1, 1, 1, 0, 0, 0, 0, 0])).toEqual([
      [1, 1, 1, 1, 0, 0, 0, 0, 0],
      [1, 1, 1, 1, 1, 1, 0, 0, 0],
    ]);
  });

  it('hides for all what it cannot for an indicator alone, and then one beside it for people to come from', () => {
    const together = togetherOf(line([4, 0], [5, 0], [6, 0]), 3, [0, 0, 0, 0]);
    // Four on levels are too few here, and nobody can have chosen none, so that it is told by how many answered.
    const indicators = together.indicators.map((tables) => {
      const categories = tables.categories.slice(0, tables.levels);
      return { ...tables, categories, few: new Set([0]), isHidden: Uint8Array.of(1, 0, 0, 0) };
    });
    const { isHidden } = withholdExact({ ...together, indicators }, Uint8Array.of(0, 0, 0, 0));
    expect(Array.from(isHidden)).toEqual([1, 1, 0, 0]);
  });

  it('withholds everything after thirty rounds in which no people were found', () => {
    // a = b and a = b + c: nobody is in c, whatever is hidden, and yet it may be asked that somebody might be.
    const equations = [
      [
        [0, -1],
        [1, 1],
      ],
      [
        [0, -1],
        [1, 1],
        [2, 1],
      ],
    ] as const;
    const tables: RatedTables = {
      categories: [[9, 9, 0, 4]],
      levels: 1,
      few: new Set([2]),
      isHidden: Uint8Array.of(0, 0, 1, 0),
    };
    const together: Together = {
      equations,
      complement: { tableau: startTableau(equations, 4), bounds: new Map(), changes: new Map() },
      few: new Set([2]),
      indicators: [tables],
      costs: [1, 1, 1, 1],
    };
    const { isHidden, hidden } = withholdExact(together, Uint8Array.of(0, 0, 1, 0));
    expect([isHidden, ...hidden].map((own) => Array.from(own))).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });
});
