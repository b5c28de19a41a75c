import type { Organisation } from './organisation.ts';
import type { Unit } from './unit.ts';

/** A unit with those right under it. */
export interface UnitNode {
  /** The unit. */
  readonly unit: Unit;
  /** Those right under it, in the organisation's order. */
  readonly children: readonly UnitNode[];
}

/**
 * The units as a tree, made in one pass: for showing them, and for what is worked out for every unit at once.
 *
 * @param organisation - the organisation, without issues (`checkOrganisation`)
 * @returns the units at the top, each with those under it, in the organisation's order
 * @example
 * ```ts
 * import { type Organisation, type UnitNode, unitTree } from '@rubrikk/core';
 *
 * const coast: Organisation = {
 *   id: 'coast',
 *   units: [
 *     { id: 'north-5-7', kind: 'team', parent: 'north' },
 *     { id: 'municipality', kind: 'owner' },
 *     { id: 'north', kind: 'school', parent: 'municipality' },
 *   ],
 * };
 * const shown = ({ unit, children }: UnitNode): string => `${unit.id}(${children.map(shown).join(' ')})`;
 * console.log(unitTree(coast).map(shown).join(' ')); // => municipality(north(north-5-7()))
 * ```
 */
export function unitTree({ units }: Organisation): UnitNode[] {
  const nodes = new Map(units.map((unit) => [unit.id, { unit, children: [] as UnitNode[] }]));
  const top: UnitNode[] = [];
  for (const node of nodes.values()) {
    const { parent } = node.unit;
    const siblings = parent === undefined ? top : nodes.get(parent)?.children;
    siblings?.push(node);
  }
  return top;
}
