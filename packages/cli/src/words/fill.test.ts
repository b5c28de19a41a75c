import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('fill', () => {
  it('puts each value in its places, and leaves what stands in them alone', () => {
    expect(fill('{a} and {b}, {a}', { a: '{b}', b: '$& 2' })).toBe('{b} and $& 2, {b}');
  });

  it('throws for a place without a value', () => {
    expect(() => fill('{a} {b}', { a: '1' })).toThrow(RangeError);
    expect(() => fill('{toString}', {})).toThrow(/Expected a value for \{toString\}/);
  });
});
