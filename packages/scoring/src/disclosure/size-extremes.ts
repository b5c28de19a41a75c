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
 * Prepares to find the same by what was chosen in the others, level by level, as each can be what it likes; `undefined` where it
 * isn't known of every cell.
 */
export function levelExtremes({ system, cells, isHidden }: AttackedGroups): SizeExtremes | undefined {
  if (!isByLevel(cells)) return undefined;
  const levels = levelsOf(cells).map(({ values }) => solveExtreme({ ...system, values, isHidden }));
  return (position, direction) =>
    levels
      .map((extreme) => extreme(position, direction))
      .reduce((sum, { value, isWide }) => ({ value: sum.value + value, isWide: sum.isWide || isWide }), nobody);
}

const nobody: Extreme = { value: 0, isWide: false };
