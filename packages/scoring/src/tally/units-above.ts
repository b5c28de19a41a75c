import type { Organisation } from '@rubrikk/core';

/** For each unit of an organisation, itself and those above it, the nearest first. */
export function unitsAbove({ units }: Organisation): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return new Map(units.map(({ id }) => [id, chainOf(id, parents)]));
}

function chainOf(unit: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const chain: string[] = [];
  // A unit is met a second time only where units stand in a circle, which core's checkOrganisation tells.
  for (let next: string | undefined = unit; next !== undefined && !chain.includes(next); next = parents.get(next)) {
    if (parents.has(next)) chain.push(next);
  }
  return chain;
}

/** Refuses a unit that the organisation doesn't have: it would be in no total. */
export function refuseUnit(unit: string, organisation: string): never {
  throw new RangeError(
    `Expected groups of units of the organisation "${organisation}"; received "${unit}". Add it to the organisation, or mend the id.`,
  );
}
