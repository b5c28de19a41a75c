import { expect, test } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import { contributionsOf } from './contributions-of.ts';

/** Two indicators on two levels, of three groups; the kinds of missing last. */
const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0', 'i1'],
  levels: ['low', 'high'],
  by: ['unit'],
  groups: [{ unit: 'north' }, { unit: 'south' }, { unit: 'west' }],
  raters: Uint32Array.of(3, 4, 1),
  counts: Uint32Array.from(
    [
      [2, 1, 0, 0, 0, 0],
      [0, 2, 1, 0, 0, 0],
      [3, 0, 0, 1, 0, 0],
      [1, 1, 0, 0, 0, 2],
      [1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 1],
    ].flat(),
  ),
};
const weights = [2.5, 4, 7];
const weighted = Float64Array.from(tally.counts, (count, at) => count * (weights[Math.floor(at / 12)] ?? 0));

test.each([
  ['one each where nothing is weighted', tally, [1, 1, 1]],
  ['the weight of each', { ...tally, weighted }, weights],
])('%s, of those who chose a level in the groups that are asked for', (_, of, [north = 0, south = 0, west = 0]) => {
  const all = () => true;
  const beside = ({ unit }: { readonly unit?: string }) => unit !== 'north';
  expect(contributionsOf(of, 0, all)).toEqual([north, north, north, south, south, south, west]);
  expect(contributionsOf(of, 1, all)).toEqual([north, north, south, south]);
  expect(contributionsOf(of, 0, beside)).toEqual([south, south, south, west]);
  expect(contributionsOf(of, 1, beside)).toEqual([south, south]);
});
