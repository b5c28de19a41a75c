import type { RubricPart } from './rubric-parts.ts';

/** A part that two versions both have, by its id. */
export interface Pair {
  readonly before: RubricPart;
  readonly after: RubricPart;
}

/** The parts that two lists both have, in the newer order. */
export function pairsOf(before: readonly RubricPart[], after: readonly RubricPart[]): Pair[] {
  const was = new Map(before.map((part) => [part.id, part]));
  return after.flatMap((part) => {
    const earlier = was.get(part.id);
    return earlier === undefined ? [] : [{ before: earlier, after: part }];
  });
}
