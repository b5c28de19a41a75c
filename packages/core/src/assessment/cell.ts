import type { Assessment } from './assessment.ts';
import type { Comment } from './comment.ts';
import type { Evidence } from './evidence.ts';
import type { Rating } from './rating.ts';
import type { Target } from './target.ts';

/** What the cells of each part of an assessment hold. */
export interface CellOf {
  readonly ratings: Rating;
  readonly comments: Comment;
  readonly targets: Target;
  readonly evidence: Evidence;
}

/** The parts of an assessment that are made of cells. */
export type Part = keyof CellOf;

/** What stands in a cell; a key may be the name of something that every object inherits. */
export function cellAt<P extends Part>(assessment: Assessment, part: P, key: string): CellOf[P] | undefined {
  const cells: Readonly<Record<string, CellOf[Part] | undefined>> | undefined = assessment[part];
  if (cells === undefined || !Object.hasOwn(cells, key)) return undefined;
  return cells[key] as CellOf[P] | undefined;
}
