import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readInPieces } from './read-in-pieces.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);

async function read(file: string) {
  const pieces: Uint8Array[] = [];
  const shares: number[] = [];
  const problem = await readInPieces(
    file,
    (piece) => pieces.push(piece),
    (share) => shares.push(share),
  );
  return { bytes: Buffer.concat(pieces), count: pieces.length, shares, problem };
}

describe('readInPieces', () => {
  it('reads a file of several pieces, and tells how far it is', async () => {
    const content = Uint8Array.from({ length: 2_500_000 }, (_, at) => (at * 7) % 251);
    const { bytes, count, shares, problem } = await read(write('long', content));
    expect(problem).toBeUndefined();
    expect(bytes.equals(content)).toBe(true);
    expect(count).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('reads an empty file', async () => {
    expect(await read(write('empty', ''))).toMatchObject({ count: 0, shares: [], problem: undefined });
  });

  it('gives the problem of a folder and of a file that is not there', async () => {
    expect((await read(tmpdir())).problem?.message).toBe('This is a folder; expected a file.');
    expect((await read('/no/such/file')).problem?.message).toMatch(/^There is no such file/);
    expect((await read('a\0b')).problem?.code).toBe('unreadable-file');
  });

  it('passes on what its callers throw', async () => {
    const file = write('short', 'abc');
    const fail = () => {
      throw new Error('mine');
    };
    await expect(readInPieces(file, fail, () => undefined)).rejects.toThrow('mine');
  });
});
