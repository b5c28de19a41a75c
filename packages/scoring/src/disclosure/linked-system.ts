import type { Relation } from './hierarchy.ts';
import type { Equation } from './tableau.ts';

/** The sums of a hierarchy, with its cells in the order of their names, so that the order they came in changes nothing. */
export interface LinkedSystem {
  readonly ids: readonly string[];
  readonly positionOf: ReadonlyMap<string, number>;
  readonly equations: readonly Equation[];
}

/** Puts the sums of a hierarchy in order, and refuses those that are none. */
export function linkedSystem(ids: readonly string[], relations: readonly Relation[]): LinkedSystem {
  const sorted = [...ids].sort();
  const twice = sorted.find((id, at) => id === sorted[at + 1]);
  if (twice !== undefined) throw new RangeError(`Expected every cell once; received "${twice}" twice.`);
  const positionOf = new Map(sorted.map((id, position) => [id, position]));
  const equations = relations.map((relation) => equationOf(relation, positionOf)).sort(byPositions);
  return { ids: sorted, positionOf, equations };
}

function equationOf({ total, parts }: Relation, positionOf: ReadonlyMap<string, number>): Equation {
  const ids = [total, ...parts];
  if (new Set(ids).size < ids.length) {
    throw new RangeError(`Expected a total and parts that are different cells; received ${JSON.stringify(ids)}.`);
  }
  return ids
    .map((id, at): [number, number] => {
      const position = positionOf.get(id);
      if (position !== undefined) return [position, at === 0 ? -1 : 1];
      throw new RangeError(
        `Expected relations of cells that are there; received "${id}". Add the cell, also with n 0.`,
      );
    })
    .sort(([a], [b]) => a - b);
}

function byPositions(a: Equation, b: Equation): number {
  for (const [at, [position, factor]] of a.entries()) {
    const [other, otherFactor] = b[at] ?? [-1, 0];
    if (position !== other) return position - other;
    if (factor !== otherFactor) return factor - otherFactor;
  }
  return a.length - b.length;
}
