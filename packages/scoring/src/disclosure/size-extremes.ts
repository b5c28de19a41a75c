import { isByLevel, levelsOf } from './demands.ts';
import type { AttackedGroups } from './is-kept.ts';
import { type Extreme, solveExtreme } from './solve-extreme.ts';

/** The fewest or the most raters that a hidden cell can have. */
export type SizeExtremes = (position: number, direction: 'minimize' | 'maximize') => Extreme;

/** Prepares to find how few and how many raters each hidden cell can have, by the numbers of the others. */
export function sizeExtremes({ system, cells, isHidden, limits }: AttackedGroups): SizeExtremes {
  return solveExtreme({ ...system, values: cells.map(({ n }) => n), isHidden, limits });
}

/**
 * Prepares to find the one number that is left of a hidden cell when its levels are added up, each of which can be what the others
 * leave it; `undefined` where several are left, or it isn't known of every cell what was chosen in it.
 */
export function exactByLevels({ system, cells, isHidden }: AttackedGroups): (position: number) => number | undefined {
  if (!isByLevel(cells)) return () => undefined;
  const levels = levelsOf(cells).map(({ values }) => solveExtreme({ ...system, values, isHidden }));
  return (position) => {
    const least = levels.map((extreme) => extreme(position, 'minimize'));
    const most = levels.map((extreme) => extreme(position, 'maximize'));
    const isExact = least.every(({ value, isWide }, at) => !isWide && value > (most[at] as Extreme).value - 0.5);
    return isExact ? least.reduce((sum, { value }) => sum + value, 0) : undefined;
  };
}
