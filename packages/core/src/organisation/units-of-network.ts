import { quote } from '../shared/quote.ts';
import type { Organisation } from './organisation.ts';
import type { Unit } from './unit.ts';

/**
 * The units in a network. Linear in the number of units.
 *
 * @param organisation - the organisation
 * @param network - the network's id
 * @returns the units, in the network's order; none where the network has no members yet
 * @throws RangeError where the organisation has no such network
 * @example
 * ```ts
 * import { type Organisation, unitsOfNetwork } from '@rubrikk/core';
 *
 * const coast: Organisation = {
 *   id: 'coast',
 *   units: [
 *     { id: 'north', kind: 'school', name: 'North School' },
 *     { id: 'south', kind: 'school', name: 'South School' },
 *   ],
 *   networks: [{ id: 'reading', units: ['south'] }],
 * };
 * console.log(unitsOfNetwork(coast, 'reading').map(({ name }) => name).join(', ')); // => South School
 * ```
 */
export function unitsOfNetwork(organisation: Organisation, network: string): Unit[] {
  const networks = organisation.networks ?? [];
  const found = networks.find(({ id }) => id === network);
  if (found === undefined) throw new RangeError(noNetwork(organisation, network));
  const byId = new Map(organisation.units.map((unit) => [unit.id, unit]));
  return found.units.flatMap((id) => byId.get(id) ?? []);
}

function noNetwork({ id, networks = [] }: Organisation, received: string): string {
  const known = networks.slice(0, 5).map((network) => quote(network.id));
  const expected =
    known.length === 0 ? 'it has no networks' : `expected one of its networks, such as ${known.join(', ')}`;
  return `The organisation ${quote(id)} has no network ${quote(received)}; ${expected}. Mend the id, or add the network.`;
}
