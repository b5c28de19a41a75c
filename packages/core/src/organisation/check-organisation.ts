import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedThing, placedThings, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import { circleIssues } from './circle-issues.ts';
import type { Organisation } from './organisation.ts';
import { type PlacedUnit, placedUnits } from './placed-units.ts';

type Path = Issue['path'];

/**
 * Checks the rules of an organisation that reach over several of its parts: no unit, network or role twice, parents and
 * members of networks that are there, and no unit that stands under itself.
 *
 * @param organisation - the organisation
 * @returns every issue; none when the organisation holds
 * @example
 * ```ts
 * import { checkOrganisation } from '@rubrikk/core';
 *
 * const issues = checkOrganisation({
 *   id: 'coast',
 *   units: [
 *     { id: 'north', kind: 'school', parent: 'municipality' },
 *     { id: 'team-1', kind: 'team', parent: 'team-2' },
 *     { id: 'team-2', kind: 'team', parent: 'team-1' },
 *   ],
 *   networks: [{ id: 'leaders', units: ['north', 'south'] }],
 * });
 * console.log(issues.map((issue) => issue.code).join(' ')); // => unknown-unit circle unknown-unit
 * ```
 */
export function checkOrganisation(organisation: Organisation): Issue[] {
  return checkOrganisationRules(organisation);
}

/** The same over what was meant as an organisation, whatever else is wrong with it. */
export function checkOrganisationRules(organisation: unknown): Issue[] {
  if (!isObject(organisation)) return [];
  const units = placedUnits(organisation['units']);
  const isKnown = knownBy(organisation['units'], units);
  const networks = placedThings(organisation['networks'], ['networks']);
  return [
    ...duplicateIds('unit', idsAt(placedThings(organisation['units'], ['units']))),
    ...units.flatMap(({ parent, at }) => parentIssues(parent, ['units', at, 'parent'], isKnown)),
    ...circleIssues(units),
    ...duplicateIds('network', idsAt(networks)),
    ...networks.flatMap((network) => memberIssues(network, isKnown)),
    ...duplicateIds('role', textsAt({ thing: organisation, path: [] }, 'roles')),
  ];
}

const idsAt = (things: readonly PlacedThing[]) => things.flatMap((thing) => textAt(thing, 'id'));

/** Says whether a unit is there; all are where a part of the list can't be read, since it may be that part. */
function knownBy(list: unknown, units: readonly PlacedUnit[]): (id: string) => boolean {
  if (!Array.isArray(list) || list.length !== units.length) return () => true;
  const ids = new Set(units.map(({ id }) => id));
  return (id) => ids.has(id);
}

function parentIssues(parent: string | undefined, path: Path, isKnown: (id: string) => boolean): Issue[] {
  if (parent === undefined || isKnown(parent)) return [];
  const message = `The organisation has no unit ${quote(parent)}; add it, mend the id, or remove the parent.`;
  return [{ code: 'unknown-unit', path, message }];
}

function memberIssues(network: PlacedThing, isKnown: (id: string) => boolean): Issue[] {
  const members = textsAt(network, 'units');
  const unknown = members.filter(({ id }) => !isKnown(id));
  return [
    ...duplicateIds('member', members),
    ...unknown.map(({ id, path }): Issue => {
      const message = `The organisation has no unit ${quote(id)}; add it, mend the id, or take it out of the network.`;
      return { code: 'unknown-unit', path, message };
    }),
  ];
}
