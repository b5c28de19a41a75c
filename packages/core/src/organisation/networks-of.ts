import type { Network } from './network.ts';
import type { Organisation } from './organisation.ts';
import { unitCalled } from './unit-called.ts';

/**
 * The networks that a unit is in itself; not those that only a unit above or below it is in.
 *
 * @param organisation - the organisation
 * @param unit - the unit's id
 * @returns the networks, in the organisation's order; none where the unit is in none
 * @throws RangeError where the organisation has no such unit
 * @example
 * ```ts
 * import { networksOf, type Organisation } from '@rubrikk/core';
 *
 * const coast: Organisation = {
 *   id: 'coast',
 *   units: [
 *     { id: 'north', kind: 'school' },
 *     { id: 'south', kind: 'school' },
 *   ],
 *   networks: [
 *     { id: 'leaders', units: ['north', 'south'] },
 *     { id: 'reading', units: ['south'] },
 *   ],
 * };
 * console.log(networksOf(coast, 'south').map(({ id }) => id).join(' ')); // => leaders reading
 * ```
 */
export function networksOf(organisation: Organisation, unit: string): Network[] {
  const { id } = unitCalled(organisation, unit);
  return (organisation.networks ?? []).filter(({ units }) => units.includes(id));
}
