import { describe, expect, it } from 'vitest';
import { writePieces } from './write-pieces.ts';

/** A stream that is full after every write, or never. */
function output(isFull: boolean) {
  const written: string[] = [];
  let drains = 0;
  return {
    written,
    drains: () => drains,
    write: (text: string) => {
      written.push(text);
      return !isFull;
    },
    once: (_: 'drain', listener: () => void) => {
      drains += 1;
      setTimeout(listener, 1);
    },
  };
}

describe('writePieces', () => {
  it('writes small pieces at once', async () => {
    const stream = output(true);
    await writePieces(stream, ['a', '', 'b\n']);
    expect(stream.written).toEqual(['ab\n']);
  });

  it('writes nothing for nothing', async () => {
    const stream = output(false);
    await writePieces(stream, []);
    await writePieces(stream, ['']);
    expect(stream.written).toEqual([]);
  });

  it.each([true, false])('writes many pieces in their order, waiting where it has to (%s)', async (isFull) => {
    const stream = output(isFull);
    const pieces = Array.from({ length: 3000 }, (_, at) => `${at}`.padEnd(100, '.'));
    await writePieces(stream, pieces);
    expect(stream.written.join('')).toBe(pieces.join(''));
    // 300,000 characters, in writes of 65,600: the first 656 pieces that come to 65,536 or more.
    expect(stream.written.map((text) => text.length)).toEqual([65_600, 65_600, 65_600, 65_600, 37_600]);
    expect(stream.drains()).toBe(isFull ? 4 : 0);
  });

  it('makes no piece before those before it are taken', async () => {
    const stream = output(true);
    let made = 0;
    function* pieces() {
      for (; made < 5; made += 1) yield 'x'.repeat(70_000);
    }
    const writing = writePieces(stream, pieces());
    expect(made).toBe(0);
    await writing;
    expect(stream.written).toHaveLength(5);
  });
});
