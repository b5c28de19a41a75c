import type { Organisation } from './organisation.ts';
import type { Unit } from './unit.ts';
import { unitCalled } from './unit-called.ts';

/**
 * The units from the top of the tree down to a unit: those above it, and itself. Linear in the number of units.
 *
 * @param organisation - the organisation
 * @param unit - the unit's id
 * @returns the units, the topmost first and the unit itself last; the unit alone where it stands at the top
 * @throws RangeError where the organisation has no such unit
 * @example
 * ```ts
 * import { type Organisation, pathTo } from '@rubrikk/core';
 *
 * const coast: Organisation = {
 *   id: 'coast',
 *   units: [
 *     { id: 'municipality', kind: 'owner' },
 *     { id: 'north', kind: 'school', parent: 'municipality' },
 *     { id: 'north-5-7', kind: 'team', parent: 'north' },
 *   ],
 * };
 * console.log(pathTo(coast, 'north-5-7').map(({ id }) => id).join(' > ')); // => municipality > north > north-5-7
 * ```
 */
export function pathTo(organisation: Organisation, unit: string): Unit[] {
  const byId = new Map(organisation.units.map((each) => [each.id, each]));
  const path = new Set<Unit>();
  let next: Unit | undefined = unitCalled(organisation, unit);
  // A unit is met a second time only where units stand in a circle; see checkOrganisation.
  while (next !== undefined && !path.has(next)) {
    path.add(next);
    next = next.parent === undefined ? undefined : byId.get(next.parent);
  }
  return [...path].toReversed();
}
