import { createReadStream, statSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import { fileProblem } from './file-problem.ts';

/** Is told how much of the file has been read, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Reads a file as a stream, so that its length doesn't matter; gives the problem that kept it from being read. */
export async function readInPieces(
  file: string,
  onPiece: (piece: Uint8Array) => void,
  onProgress: OnProgress,
): Promise<Problem | undefined> {
  const pieces = piecesOf(file);
  let bytes = 0;
  for (;;) {
    const piece = await pieces.next();
    if (piece.done) return piece.value;
    onPiece(piece.value.bytes);
    bytes += piece.value.bytes.length;
    onProgress(bytes / Math.max(piece.value.size, bytes));
  }
}

/** Only reading stands inside the `try`: a fault of what is called with the bytes is no fault of the file. */
async function* piecesOf(
  file: string,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly size: number }, Problem | undefined> {
  try {
    const { size } = statSync(file);
    const stream = createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
    for await (const bytes of stream) yield { bytes, size };
    return undefined;
  } catch (error) {
    return fileProblem(file, error);
  }
}
