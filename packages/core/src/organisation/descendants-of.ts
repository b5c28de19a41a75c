import { childrenByParent } from './children-by-parent.ts';
import type { Organisation } from './organisation.ts';
import type { Unit } from './unit.ts';
import { unitCalled } from './unit-called.ts';

/**
 * All units below a unit, however deep. Linear in the number of units, and no tree is too deep.
 *
 * @param organisation - the organisation
 * @param unit - the unit's id
 * @returns the units, without the unit itself: each before those below it, otherwise in the organisation's order; none
 *   where the unit has no parts
 * @throws RangeError where the organisation has no such unit
 * @example
 * ```ts
 * import { descendantsOf, type Organisation } from '@rubrikk/core';
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
 * console.log(descendantsOf(coast, 'municipality').map(({ id }) => id).join(' ')); // => north north-5-7 south
 * ```
 */
export function descendantsOf(organisation: Organisation, unit: string): Unit[] {
  const children = childrenByParent(organisation);
  const found = new Set<Unit>();
  const open = [unitCalled(organisation, unit)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.add(next);
    for (const child of children.get(next.id)?.toReversed() ?? []) {
      // What was found already is met again only where units stand in a circle; see checkOrganisation.
      if (!found.has(child)) open.push(child);
    }
  }
  return [...found].slice(1);
}
