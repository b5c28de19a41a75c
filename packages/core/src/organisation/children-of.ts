import type { Organisation } from './organisation.ts';
import type { Unit } from './unit.ts';
import { unitCalled } from './unit-called.ts';

/**
 * The units right under a unit. Linear in the number of units.
 *
 * @param organisation - the organisation
 * @param unit - the unit's id
 * @returns the units, in the organisation's order; none where the unit has no parts
 * @throws RangeError where the organisation has no such unit
 * @example
 * ```ts
 * import { childrenOf, type Organisation } from '@rubrikk/core';
 *
 * const coast: Organisation = {
 *   id: 'coast',
 *   units: [
 *     { id: 'municipality', kind: 'owner' },
 *     { id: 'north', kind: 'school', parent: 'municipality' },
 *     { id: 'south', kind: 'school', parent: 'municipality' },
 *     { id: 'north-5-7', kind: 'team', parent: 'north' },
 *   ],
 * };
 * console.log(childrenOf(coast, 'municipality').map(({ id }) => id).join(' ')); // => north south
 * ```
 */
export function childrenOf(organisation: Organisation, unit: string): Unit[] {
  const { id } = unitCalled(organisation, unit);
  return organisation.units.filter(({ parent }) => parent === id);
}
