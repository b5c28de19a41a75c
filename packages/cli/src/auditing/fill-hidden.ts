import type { LinkedCell, Relation } from '@rubrikk/scoring';
import { sumOf } from '../sum-of.ts';
import { feasiblePoint, type LinearEquation, type NoPoint } from './feasible-point.ts';

/** A group with its number, or without where it is withheld. */
export interface PublishedCell {
  readonly id: string;
  readonly n: number | undefined;
  readonly raters?: number;
  /** How many chose each level, where that is shown. */
  readonly counts?: readonly number[];
  /** How many answered, where that is shown though `n` isn't: nobody else chose a level. */
  readonly atMost?: number;
  readonly isPublished?: false;
}

/**
 * Puts numbers in the place of those that are withheld, so that all sums hold, or says why there are none. Any will do:
 * what can be worked out of a withheld number follows from those that are shown. Where all shown groups have counts on levels,
 * the withheld ones get such counts, and the sums hold level by level.
 */
export function fillHidden(cells: readonly PublishedCell[], relations: readonly Relation[]): LinkedCell[] | NoPoint {
  const levels = levelsOf(cells);
  const hidden = new Map(cells.filter(({ n }) => n === undefined).map(({ id }, at) => [id, at]));
  const columns =
    levels === 0 ? [cells.map(({ n }) => n)] : Array.from({ length: levels }, (_, level) => column(cells, level));
  const sums = columns.flatMap((values, level) => {
    const shown = new Map(cells.map(({ id }, at) => [id, values[at]]));
    return relations.map((relation) => equationOf(relation, shown, (id) => unknownOf(hidden, id, level)));
  });
  const limits = cells.flatMap(({ n, atMost }) => (n === undefined ? [atMost] : []));
  const most = limits.map((limit, at) => ({ limit, parts: columns.map((_, level) => level * hidden.size + at) }));
  const point = feasiblePoint(sums, hidden.size * columns.length, most);
  if (point === 'none-found' && levels > 0)
    return fillHidden(
      cells.map(({ counts: _, ...cell }) => cell),
      relations,
    );
  if (typeof point === 'string') return point;
  return cells.map((cell) => {
    const at = hidden.get(cell.id);
    const found = at === undefined ? undefined : columns.map((_, level) => point[level * hidden.size + at] as number);
    return filled(cell, found, levels > 0);
  });
}

/** How many levels all shown groups have counts on; 0 where some group has none, or nothing is shown. */
function levelsOf(cells: readonly PublishedCell[]): number {
  const lengths = new Set(cells.flatMap(({ n, counts }) => (n === undefined ? [] : [counts?.length ?? 0])));
  const [length = 0] = lengths;
  return lengths.size === 1 ? length : 0;
}

function column(cells: readonly PublishedCell[], level: number): (number | undefined)[] {
  return cells.map(({ n, counts }) => (n === undefined ? undefined : counts?.[level]));
}

function unknownOf(hidden: ReadonlyMap<string, number>, id: string, level: number): number | undefined {
  const at = hidden.get(id);
  return at === undefined ? undefined : level * hidden.size + at;
}

/** A sum with its known parts taken together. */
function equationOf(
  { total, parts }: Relation,
  shown: ReadonlyMap<string, number | undefined>,
  unknown: (id: string) => number | undefined,
): LinearEquation {
  const terms: readonly (readonly [string, number])[] = [[total, -1], ...parts.map((id) => [id, 1] as const)];
  const factors = terms.flatMap(([id, factor]) => {
    const at = unknown(id);
    return at === undefined ? [] : [[at, factor] as const];
  });
  return {
    factors: new Map(factors),
    sum: terms.reduce((sum, [id, factor]) => sum - factor * (shown.get(id) ?? 0), 0),
  };
}

/** A group that is withheld has somebody in it, whatever number stands for it. */
function filled(
  { id, n, raters, counts, atMost, isPublished }: PublishedCell,
  found: readonly number[] | undefined,
  isByLevel: boolean,
): LinkedCell {
  const own = n ?? sumOf(found ?? []);
  return {
    id,
    n: own,
    raters: n === undefined && isPublished !== false ? Math.max(1, own) : (raters ?? own),
    ...(isByLevel && { counts: counts ?? (found as readonly number[]) }),
    ...(atMost !== undefined && { atMost }),
    ...(isPublished === false && { isPublished }),
  };
}
