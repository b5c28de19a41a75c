import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKeyRegister } from './key-register.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Tells by the numbers which keys are new. */
function openSet() {
  const { numberOf } = openKeyRegister();
  let count = 0;
  const add = (bytes: Uint8Array, length: number) => {
    const isNew = numberOf(bytes, length) === count;
    if (isNew) count += 1;
    return isNew;
  };
  return { add, numberOf };
}

describe('openKeyRegister', () => {
  it('tells a new key from one that was there', () => {
    const register = openSet();
    expect(register.add(bytesOf('k1'), 2)).toBe(true);
    expect(register.add(bytesOf('k2'), 2)).toBe(true);
    expect(register.add(bytesOf('k1'), 2)).toBe(false);
    expect(register.numberOf(bytesOf('k2'), 2)).toBe(1);
    expect(register.numberOf(bytesOf('k3'), 2)).toBe(2);
  });
  it('takes as many bytes as it is told, whatever stands after them', () => {
    const register = openSet();
    expect(register.add(bytesOf('k1-first'), 2)).toBe(true);
    expect(register.add(bytesOf('k1-second'), 2)).toBe(false);
    expect(register.add(bytesOf('k1-first'), 8)).toBe(true);
    expect(register.add(bytesOf('k1'), 0)).toBe(true);
    expect(register.add(bytesOf(''), 0)).toBe(false);
  });
  it('keeps a copy: the buffer may be filled anew', () => {
    const register = openSet();
    const buffer = bytesOf('aa');
    register.add(buffer, 2);
    buffer.fill(0x62);
    expect(register.add(buffer, 2)).toBe(true);
    expect(register.add(bytesOf('aa'), 2)).toBe(false);
  });
  it('takes a key that is longer than all the room it has', () => {
    const register = openSet();
    const long = new Uint8Array(100_000).fill(7);
    expect(register.add(long, 100_000)).toBe(true);
    expect(register.add(long, 99_999)).toBe(true);
    expect(register.add(long, 100_000)).toBe(false);
  });
  it('grows to 50,000 keys and knows every one of them', () => {
    const register = openSet();
    const keys = Array.from({ length: 50_000 }, (_, at) => bytesOf(`rater-${at * 7919}`));
    expect(keys.filter((key) => !register.add(key, key.length))).toEqual([]);
    expect(keys.filter((key) => register.add(key, key.length))).toEqual([]);
  });
  it('answers as a set of strings does, over keys that begin with, end with and hold each other', () => {
    const byte = fc.constantFrom(0, 1, 0x61, 0x62, 0xff);
    const key = fc.oneof(fc.array(byte, { maxLength: 6 }), fc.array(fc.nat({ max: 255 }), { maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 120 }), (keys) => {
        const register = openSet();
        const set = new Set<string>();
        for (const bytes of keys) {
          const isNew = !set.has(bytes.join());
          set.add(bytes.join());
          expect(register.add(Uint8Array.from([...bytes, 0x61]), bytes.length)).toBe(isNew);
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('answers as a set does while it grows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4000 }), { minLength: 1500, maxLength: 4000 }), (numbers) => {
        const register = openSet();
        const set = new Set<number>();
        const expected = numbers.map((number) => !set.has(number) && set.add(number) === set);
        const answered = numbers.map((number) => {
          const key = bytesOf(number.toString(2));
          return register.add(key, key.length);
        });
        expect(answered).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
