import { describe, expect, it } from 'vitest';
import { checkNumbers } from './check-numbers.ts';
import type { Tally } from './tally.ts';
import type { WeightedTally } from './weigh-tally.ts';

const tally: Tally & WeightedTally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0'],
  levels: ['low', 'high'],
  by: [],
  groups: [{}],
  raters: Uint32Array.of(1),
  counts: Uint8Array.of(1, 0, 0, 0, 0, 0),
  weighted: Float64Array.of(0.5, 0, 0, 0, 0, 0),
  squares: Float64Array.of(0.25),
};

describe('checkNumbers', () => {
  it('takes typed arrays, also those of a copy', () => {
    expect(() => checkNumbers(tally)).not.toThrow();
    expect(() => checkNumbers(structuredClone(tally))).not.toThrow();
  });
  it('refuses what JSON makes of them, and says what keeps them', () => {
    expect(() => checkNumbers(JSON.parse(JSON.stringify(tally)))).toThrow(
      new TypeError(
        'Expected "raters" of a tally as a typed array, as `tally` gives it; received another object. structuredClone and postMessage keep typed arrays, JSON doesn\'t: write Array.from of them, and read Uint32Array.from, or Float64Array.from of weights.',
      ),
    );
  });
  it('refuses lists', () => {
    const listed = { ...tally, weighted: [0.5, 0, 0, 0, 0, 0] };
    expect(() => checkNumbers(listed)).toThrow(/^Expected "weighted" of a tally as a typed array/);
  });
});
