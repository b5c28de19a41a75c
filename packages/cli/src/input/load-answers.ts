import { createReadStream, statSync } from 'node:fs';
import type { Rubric } from '@rubrikk/core';
import { type AnswerOptions, readAnswers, type Tally } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { fileProblem } from './file-problem.ts';

/** Is told how much of the file has been read, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Reads a file of answers as a stream, so that its length doesn't matter. */
export async function loadAnswers(
  file: string,
  rubric: Rubric,
  options: AnswerOptions,
  onProgress: OnProgress,
): Promise<Result<Tally>> {
  const reader = readAnswers(rubric, options);
  try {
    const { size } = statSync(file);
    let bytes = 0;
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      reader.push(chunk);
      bytes += chunk.length;
      onProgress(bytes / size);
    }
  } catch (error) {
    return bad(fileProblem(file, error));
  }
  const read = reader.end();
  if (read.ok) return good(read.tally);
  const more: Problem[] =
    read.more === 0 ? [] : [{ file, code: 'and-more', message: `And ${read.more} more problems.` }];
  return bad(...read.faults.map((fault) => ({ file, ...fault })), ...more);
}
