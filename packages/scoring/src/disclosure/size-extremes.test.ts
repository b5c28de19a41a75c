import { describe, expect, it } from 'vitest';
import type { LinkedCell } from './hierarchy.ts';
import type { AttackedGroups } from './is-kept.ts';
import { linkedSystem } from './linked-system.ts';
import { exactByLevels, type SizeExtremes, sizeExtremes } from './size-extremes.ts';
import type { Limit } from './solve-extreme.ts';

/** Leaders here and elsewhere come to all leaders; leaders and assistants here to the rest of a school. */
function groupsOf(cells: readonly LinkedCell[], limits: readonly (Limit | undefined)[] = []): AttackedGroups {
  const system = linkedSystem(
    cells.map(({ id }) => id),
    [
      { total: 'd leaders', parts: ['a here', 'b elsewhere'] },
      { total: 'e rest', parts: ['a here', 'c assistants'] },
    ],
  );
  return { system, cells, isHidden: Uint8Array.of(1, 1, 1, 0, 0), limits };
}
const counts = {
  'a here': [2, 0],
  'b elsewhere': [3, 0],
  'c assistants': [1, 4],
  'd leaders': [5, 0],
  'e rest': [3, 4],
};
const withCounts = Object.entries(counts).map(([id, own]) => ({ id, n: (own[0] ?? 0) + (own[1] ?? 0), counts: own }));
const numbersAlone = withCounts.map(({ id, n }) => ({ id, n }));

const rangesOf = (extreme: SizeExtremes) =>
  [0, 1, 2].map((cell) => [extreme(cell, 'minimize').value, extreme(cell, 'maximize').value]);

describe('sizeExtremes', () => {
  it('goes by numbers, whatever was chosen', () => {
    // Here are 0 to 5 of the 5 leaders, elsewhere the rest of them, and of the 7 the rest are assistants.
    for (const cells of [numbersAlone, withCounts]) {
      expect(rangesOf(sizeExtremes(groupsOf(cells)))).toEqual([
        [0, 5],
        [0, 5],
        [2, 7],
      ]);
    }
  });

  it('takes in what is known of numbers', () => {
    // Told that 1 or more are here, and 4 at most elsewhere.
    const limits = [{ min: 1 }, { max: 4 }, undefined, undefined, undefined];
    expect(rangesOf(sizeExtremes(groupsOf(withCounts, limits)))).toEqual([
      [1, 5],
      [0, 4],
      [2, 6],
    ]);
  });
});

describe('exactByLevels', () => {
  it('finds the number that is left when levels are added up, where one is', () => {
    // On the first level 0 to 3 are here, of 5 and of 3; on the second nobody is.
    const several = exactByLevels(groupsOf(withCounts));
    expect([0, 1, 2].map(several)).toEqual([undefined, undefined, undefined]);
    // Of the leaders all are on the first level, and of the rest all are on the second: nobody is here.
    const apart = { ...counts, 'a here': [0, 0], 'b elsewhere': [5, 0], 'c assistants': [0, 7], 'e rest': [0, 7] };
    const cells = Object.entries(apart).map(([id, own]) => ({ id, n: (own[0] ?? 0) + (own[1] ?? 0), counts: own }));
    const one = exactByLevels(groupsOf(cells));
    expect([0, 1, 2].map(one)).toEqual([0, 5, 7]);
  });

  it('finds none where it is not known of every cell what was chosen, or nothing limits a level', () => {
    expect(exactByLevels(groupsOf(numbersAlone))(0)).toBeUndefined();
    expect(exactByLevels(groupsOf([...withCounts.slice(0, 4), { id: 'e rest', n: 7 }]))(0)).toBeUndefined();
    const system = linkedSystem(['a'], []);
    const alone = { system, cells: [{ id: 'a', n: 2, counts: [1, 1] }], isHidden: Uint8Array.of(1), limits: [] };
    expect(exactByLevels(alone)(0)).toBeUndefined();
  });
});
