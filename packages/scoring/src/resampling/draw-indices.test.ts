import { expect, test } from 'vitest';
import { drawIndices } from './draw-indices.ts';
import { nextWord } from './next-word.ts';
import { randomState } from './random-state.ts';

const draw = (seed: number, size: number, length: number) => {
  const indices = new Uint32Array(length);
  drawIndices(randomState(seed), size, indices);
  return [...indices];
};

test('takes each half of a word, and leaves out what makes some positions likelier', () => {
  for (const size of [1, 2, 3, 7, 30, 1000, 40_000, 65_536]) {
    const state = randomState(9);
    const wanted: number[] = [];
    while (wanted.length < 500) {
      const word = nextWord(state) >>> 0;
      for (const half of [word % 65_536, Math.floor(word / 65_536)]) {
        const product = half * size;
        // 65 536 halves into `size` bins: each bin keeps as many as the smallest one has.
        if (product % 65_536 >= 65_536 % size) wanted.push(Math.floor(product / 65_536));
      }
    }
    expect(draw(9, size, 499)).toEqual(wanted.slice(0, 499));
  }
});

test('each position has equally many halves', () => {
  for (const size of [3, 30, 49, 1000]) {
    const halves = new Map<number, number>();
    for (let half = 0; half < 65_536; half += 1) {
      const product = half * size;
      if (product % 65_536 < 65_536 % size) continue;
      const position = Math.floor(product / 65_536);
      halves.set(position, (halves.get(position) ?? 0) + 1);
    }
    expect(halves.size).toBe(size);
    expect(new Set(halves.values())).toEqual(new Set([Math.floor(65_536 / size)]));
  }
});

test('draws from more than 65 536 by the remainder of a word', () => {
  for (const size of [65_537, 100_000, 2 ** 31 + 1]) {
    const state = randomState(4);
    const wanted: number[] = [];
    while (wanted.length < 300) {
      const word = nextWord(state) >>> 0;
      if (word < Math.floor(2 ** 32 / size) * size) wanted.push(word % size);
    }
    expect(draw(4, size, 300)).toEqual(wanted);
  }
});

test('every position comes about equally often', () => {
  // 300 000 draws from 30: each 10 000 times, with a standard deviation of √(10 000 · 29/30) = 98; the farthest of 30 is
  // within four of them 99.8 times of 100.
  const times = new Array<number>(30).fill(0);
  for (const index of draw(2, 30, 300_000)) times[index] = (times[index] as number) + 1;
  for (const count of times) expect(Math.abs(count - 10_000)).toBeLessThan(4 * 98);
});

test('a draw says nothing about the next', () => {
  // Pairs of 3 and 3 in 90 000 draws that don't overlap: each 5000 times, standard deviation √(5000 · 8/9) = 67.
  const indices = draw(3, 3, 90_000);
  const times = new Array<number>(9).fill(0);
  for (let place = 0; place < indices.length; place += 2) {
    const pair = 3 * (indices[place] as number) + (indices[place + 1] as number);
    times[pair] = (times[pair] as number) + 1;
  }
  for (const count of times) expect(Math.abs(count - 5000)).toBeLessThan(4 * 67);
});

test('fills nothing from nothing', () => {
  expect(draw(1, 0, 0)).toEqual([]);
});

test('uses no more words than it needs', () => {
  for (const size of [30, 65_537]) {
    const state = randomState(6);
    const whole = new Uint32Array(20);
    drawIndices(state, size, whole);
    const parts = randomState(6);
    const [first, second] = [new Uint32Array(8), new Uint32Array(12)];
    drawIndices(parts, size, first);
    drawIndices(parts, size, second);
    expect([...first, ...second]).toEqual([...whole]);
    expect(parts).toEqual(state);
  }
});

test('leaves out the first word of the last, incomplete round', () => {
  // The second word of the state makes the next number: ((s · 5) turned by 7) · 9, undone by the inverses of 9 and 5.
  const size = 2 ** 31 + 1;
  const turned = Math.imul(size, 0x38e3_8e39);
  const state = Int32Array.of(1, Math.imul((turned >>> 7) | (turned << 25), 0xcccc_cccd), 2, 3);
  const slow = state.slice();
  // There is one whole round of 2³¹ + 1 words, so its first is 2³¹ + 1, and would give 0.
  expect(nextWord(slow) >>> 0).toBe(size);
  let word = nextWord(slow) >>> 0;
  while (word >= size) word = nextWord(slow) >>> 0;
  const indices = new Uint32Array(1);
  drawIndices(state, size, indices);
  expect(indices[0]).toBe(word);
  expect(word).not.toBe(0);
});
