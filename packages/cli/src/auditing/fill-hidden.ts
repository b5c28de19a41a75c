import type { LinkedCell, Relation } from '@rubrikk/scoring';
import { feasiblePoint, type LinearEquation, type NoPoint } from './feasible-point.ts';

/** A group with its number, or without where it is withheld. */
export interface PublishedCell {
  readonly id: string;
  readonly n: number | undefined;
  readonly raters?: number;
  /** How many answered, where that is shown though `n` isn't: nobody else chose a level. */
  readonly atMost?: number;
  readonly isPublished?: false;
}

/**
 * Puts numbers in the place of those that are withheld, so that all sums hold, or says why there are none. Any will do:
 * what can be worked out of a withheld number follows from those that are shown.
 */
export function fillHidden(cells: readonly PublishedCell[], relations: readonly Relation[]): LinkedCell[] | NoPoint {
  const hidden = new Map(cells.filter(({ n }) => n === undefined).map(({ id }, at) => [id, at]));
  const shown = new Map(cells.map(({ id, n }) => [id, n]));
  const equations = relations.map(({ total, parts }): LinearEquation => {
    const terms: readonly (readonly [string, number])[] = [[total, -1], ...parts.map((id) => [id, 1] as const)];
    const unknown = terms.flatMap(([id, factor]) => {
      const at = hidden.get(id);
      return at === undefined ? [] : [[at, factor] as const];
    });
    return {
      factors: new Map(unknown),
      sum: terms.reduce((sum, [id, factor]) => sum - factor * (shown.get(id) ?? 0), 0),
    };
  });
  const limits = cells.flatMap(({ n, atMost }) => (n === undefined ? [atMost] : []));
  const point = feasiblePoint(equations, hidden.size, limits);
  if (typeof point === 'string') return point;
  return cells.map((cell) => filled(cell, point[hidden.get(cell.id) ?? -1]));
}

/** A group that is withheld has somebody in it, whatever number stands for it. */
function filled({ id, n, raters, atMost, isPublished }: PublishedCell, number: number | undefined): LinkedCell {
  const own = n ?? (number as number);
  return {
    id,
    n: own,
    raters: n === undefined && isPublished !== false ? Math.max(1, own) : (raters ?? own),
    ...(atMost !== undefined && { atMost }),
    ...(isPublished === false && { isPublished }),
  };
}
