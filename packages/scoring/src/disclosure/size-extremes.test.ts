import { describe, expect, it } from 'vitest';
import type { LinkedCell } from './hierarchy.ts';
import type { AttackedGroups } from './is-kept.ts';
import { linkedSystem } from './linked-system.ts';
import { levelExtremes, type SizeExtremes, sizeExtremes } from './size-extremes.ts';
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

describe('levelExtremes', () => {
  it('goes by levels, as each can be what it likes', () => {
    // On the first level 0 to 3 are here, of 5 and of 3; on the second nobody is.
    expect(rangesOf(levelExtremes(groupsOf(withCounts)) as SizeExtremes)).toEqual([
      [0, 3],
      [2, 5],
      [4, 7],
    ]);
  });

  it('is none where it is not known of every cell what was chosen', () => {
    expect(levelExtremes(groupsOf(numbersAlone))).toBeUndefined();
    expect(levelExtremes(groupsOf([...withCounts.slice(0, 4), { id: 'e rest', n: 7 }]))).toBeUndefined();
  });

  it('finds no end where nothing limits a level', () => {
    const system = linkedSystem(['a'], []);
    const alone = { system, cells: [{ id: 'a', n: 2, counts: [1, 1] }], isHidden: Uint8Array.of(1), limits: [] };
    expect(levelExtremes(alone)?.(0, 'maximize')).toEqual({ value: Number.POSITIVE_INFINITY, isWide: false });
    expect(levelExtremes(alone)?.(0, 'minimize')).toEqual({ value: 0, isWide: false });
  });
});
