import type { Problem } from '../problem.ts';
import { andMore } from './and-more.ts';
import { placeAt } from './place-at.ts';
import type { RubricFault } from './rubric-fault.ts';

/** How many faults are listed with their place; a file that isn't meant as JSON has one for nearly each word. */
const listed = 100;

/** The faults of a file in its order, each with its line and column. */
export function placedProblems(file: string, content: string, faults: readonly RubricFault[]): Problem[] {
  const sorted = faults.toSorted((a, b) => a.offset - b.offset);
  const problems = sorted.slice(0, listed).map(({ offset, ...fault }) => ({
    file,
    ...placeAt(content, offset),
    ...fault,
  }));
  return faults.length > listed ? [...problems, andMore(file, faults.length - listed)] : problems;
}
