import type { Problem } from '../problem.ts';

/** Stands for the problems of a file that are counted and not listed. */
export function andMore(file: string, count: number): Problem {
  return { file, code: 'and-more', message: `And ${count} more ${count === 1 ? 'problem' : 'problems'}.`, count };
}
