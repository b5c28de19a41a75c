import type { Organisation } from '@rubrikk/core';
import type { GroupLabel } from './group-label.ts';

/** A group of a report, and what people call it. */
export interface NamedGroup extends GroupLabel {
  /** The network; `null` for all other groups. */
  readonly network: string | null;
  /** The name of the unit or network, where one is known. */
  readonly name: string | null;
}

/** Groups with the names that the organisation has for them. */
export function namedGroups(groups: readonly Omit<NamedGroup, 'name'>[], organisation?: Organisation): NamedGroup[] {
  const units = namesOf(organisation?.units);
  const networks = namesOf(organisation?.networks);
  return groups.map(({ unit, role, network }) => {
    const name = (network === null ? units.get(unit) : networks.get(network)) ?? null;
    return { unit, role, network, name };
  });
}

function namesOf(
  named: readonly { readonly id: string; readonly name?: string }[] = [],
): ReadonlyMap<string | null, string | undefined> {
  return new Map(named.map(({ id, name }) => [id, name]));
}
