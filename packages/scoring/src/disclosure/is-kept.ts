import type { Demand } from './demand.ts';
import type { Asked } from './demands.ts';
import type { LinkedCell } from './hierarchy.ts';
import { levelTables } from './level-tables.ts';
import type { LinkedSystem } from './linked-system.ts';
import { type Extreme, type Limit, solveExtreme } from './solve-extreme.ts';

/** Groups with their sums, as an attacker sees them. */
export interface AttackedGroups {
  readonly system: LinkedSystem;
  readonly cells: readonly LinkedCell[];
  readonly isHidden: Uint8Array;
  /** What told reasons say of the numbers; empty where none are told. */
  readonly limits: readonly (Limit | undefined)[];
}

/**
 * Whether any one of some demands on a cell is met, or none is made; `undefined` where whole numbers took too long to
 * find out.
 *
 * @param highest - the most raters that the cell can have
 */
export function isKept(groups: AttackedGroups, { reason, anyOf }: Asked, highest: Extreme): boolean | undefined {
  let isOpen = false;
  for (const demand of anyOf) {
    const { value, isWide, reached = isWide ? 0 : value } = reason === 'too-few' ? highest : mostOf(groups, demand);
    const least = demand.atLeast - 1e-6;
    if (reached >= least) return true;
    isOpen ||= value >= least;
  }
  return isOpen ? undefined : anyOf.length === 0;
}

function mostOf(groups: AttackedGroups, { position, tables: [values = []], level }: Demand): Extreme {
  const { system, cells, isHidden, limits } = groups;
  if (level === undefined || limits.length === 0)
    return solveExtreme({ ...system, values, isHidden })(position, 'maximize');
  return solveExtreme(levelTables(groups))((1 + level) * cells.length + position, 'maximize');
}
