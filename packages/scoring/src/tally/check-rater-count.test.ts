import { expect, test } from 'vitest';
import { mergeTallies } from './merge-tallies.ts';
import { rollUp } from './roll-up.ts';
import type { Tally } from './tally.ts';

/** A tally of two levels, whose groups have so many raters on the higher one. */
function tallyOf(...raters: readonly number[]): Tally {
  return {
    rubric: { id: 'r', version: '1.0.0' },
    indicators: ['i'],
    levels: ['l0', 'l1'],
    by: ['unit'],
    groups: raters.map((_, at) => ({ unit: `u${at}` })),
    raters: Uint32Array.from(raters),
    counts: Uint32Array.from(raters.flatMap((count) => [0, count, 0, 0, 0, 0])),
    round: 'individual',
  };
}

const [some, rest] = [3_000_000_000, 1_294_967_295];

test('adds up as many raters as a count can hold', () => {
  expect([...rollUp(tallyOf(some, rest), []).counts]).toEqual([0, 4_294_967_295, 0, 0, 0, 0]);
  expect([...mergeTallies(tallyOf(some), tallyOf(rest)).raters]).toEqual([4_294_967_295]);
});

test('refuses to add up more', () => {
  const message = 'Expected at most 4294967295 raters to add up; received 4294967296. Roll up';
  expect(() => rollUp(tallyOf(some, rest + 1), [])).toThrow(message);
  expect(() => mergeTallies(tallyOf(some), tallyOf(rest + 1))).toThrow(message);
});
