import { expect, test } from 'vitest';
import { mostKnown, placeLength } from './known-cells.ts';
import { knownPlace } from './known-place.ts';
import { learnCell } from './learn-cell.ts';
import { learningMarks } from './learning-marks.test-data.ts';

const comma = 0x2c;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Cells that were learned, each under its place in the list. */
function knowing(words: readonly string[]) {
  const marks = learningMarks(comma);
  for (const [mark, word] of words.entries()) {
    const bytes = bytesOf(`${word},1,2,3,4`);
    const row = { line: 1, cellCount: 5, bytes, starts: Int32Array.of(0), ends: Int32Array.of(bytesOf(word).length) };
    learnCell(row, 0, mark, marks);
  }
  expect(marks.known.count).toBe(words.length);
  return marks;
}

const placeIn = (marks: ReturnType<typeof knowing>, bytes: Uint8Array) =>
  knownPlace(marks, viewOf(bytes), 0, bytes.length);

const letters = 'abcdefghijklmnopqrstuvwxyzABCDE';
const lengths = Array.from({ length: letters.length - 3 }, (_, at) => at + 4);

test('a cell that differs in any one byte is not taken for it, whatever the byte', () => {
  for (const length of lengths) {
    const marks = knowing([letters.slice(0, length)]);
    const bytes = bytesOf(`${letters.slice(0, length)},1,2,3`);
    const right = placeIn(marks, bytes);
    expect(marks.known.places[right + 1]).toBe(0);
    let taken = 0;
    // The last of them is the delimiter.
    for (let at = 0; at <= length; at += 1) {
      for (let other = 1; other < 256; other += 1) {
        const changed = bytes.with(at, (bytes[at] as number) ^ other);
        if (placeIn(marks, changed) >= 0) taken += 1;
      }
    }
    expect(taken).toBe(0);
  }
});

test('a cell is found wherever it stands, up to the end of the bytes that were pushed, and nothing is read after it', () => {
  for (const length of lengths) {
    const marks = knowing([letters.slice(0, length)]);
    const whole = bytesOf(`1,${letters.slice(0, length)},1,2,3,4,5`);
    for (let end = 2 + 8; end <= whole.length; end += 1) {
      // What an earlier piece left there is the same cell; or there are no more bytes at all.
      for (const bytes of [whole, whole.slice(0, end)]) {
        expect(knownPlace(marks, viewOf(bytes), 2, end) >= 0).toBe(2 + length + 1 <= end);
      }
    }
  }
});

test('after the last place comes the first', () => {
  const last = (4 * mostKnown - 1) * placeLength;
  const empty = knowing([]);
  const all = Array.from({ length: 10_000 }, (_, at) => `cell ${at}`);
  const words = all.filter((word) => ~placeIn(empty, bytesOf(`${word},1,2`)) === last).slice(0, 4);
  const marks = knowing(words.slice(0, 3));
  const places = words.slice(0, 3).map((word) => placeIn(marks, bytesOf(`${word},1,2`)));
  expect(places).toEqual([last, 0, placeLength]);
  expect(places.map((place) => marks.known.places[place + 1])).toEqual([0, 1, 2]);
  expect(placeIn(marks, bytesOf(`${words[3]},1,2`))).toBe(~(2 * placeLength));
});

test.each([
  ['the first four bytes', (at: number) => `${1000 + at}`],
  ['the first bytes of longer ones', (at: number) => `${1000 + at} times`],
  ['the next four', (at: number) => `word${1000 + at}`],
  ['the next two', (at: number) => `word${10 + at}`],
])('cells that differ in %s have places of their own, but for a few', (_, wordOf) => {
  const empty = knowing([]);
  const words = Array.from({ length: mostKnown }, (_, at) => wordOf(at));
  const places = new Set(words.map((word) => placeIn(empty, bytesOf(`${word},1,2,3,4`))));
  // By chance 64 cells come to 256 · (1 - (255 / 256)⁶⁴) = 56.7 of the 256 places.
  expect(places.size).toBeGreaterThan(40);
});
