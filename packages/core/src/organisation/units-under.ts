import { descendantsOf } from './descendants-of.ts';
import type { Organisation } from './organisation.ts';

/**
 * The ids of a unit and of all units below it: what an owner or a school answers for. Linear in the number of units.
 *
 * @param organisation - the organisation
 * @param unit - the unit's id
 * @returns the ids, the unit's own among them
 * @throws RangeError where the organisation has no such unit
 * @example
 * ```ts
 * import { type Organisation, unitsUnder } from '@rubrikk/core';
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
 * const ratings = [{ unit: 'north' }, { unit: 'north-5-7' }, { unit: 'south' }];
 * const north = unitsUnder(coast, 'north');
 * console.log(ratings.filter(({ unit }) => north.has(unit)).length); // => 2
 * ```
 */
export function unitsUnder(organisation: Organisation, unit: string): ReadonlySet<string> {
  return new Set([unit, ...descendantsOf(organisation, unit).map(({ id }) => id)]);
}
