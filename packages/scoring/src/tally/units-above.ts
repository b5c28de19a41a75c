import type { Organisation } from '@rubrikk/core';

/**
 * For each unit of an organisation, itself and those above it, the nearest first.
 *
 * @param kinds - the kinds of unit to keep; all of them when left out
 */
export function unitsAbove({ units }: Organisation, kinds?: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const placed = new Map<string, PlacedUnit>();
  for (const { id, kind, parent } of units) {
    placed.set(id, { parent, isKept: kinds === undefined || kinds.includes(kind), metBy: -1 });
  }
  return new Map(units.map(({ id }, at) => [id, chainOf(id, placed, at)]));
}

interface PlacedUnit {
  readonly parent: string | undefined;
  readonly isKept: boolean;
  /** The last unit on whose way up this one was met. */
  metBy: number;
}

function chainOf(unit: string, placed: ReadonlyMap<string, PlacedUnit>, at: number): readonly string[] {
  const chain: string[] = [];
  for (let next: string | undefined = unit; next !== undefined; ) {
    const here = placed.get(next);
    // A unit is met a second time only where units stand in a circle, which core's checkOrganisation tells.
    if (here === undefined || here.metBy === at) break;
    here.metBy = at;
    if (here.isKept) chain.push(next);
    next = here.parent;
  }
  return chain;
}

/** Refuses a unit that the organisation doesn't have: it would be in no total. */
export function refuseUnit(unit: string, organisation: string): never {
  throw new RangeError(
    `Expected groups of units of the organisation "${organisation}"; received "${unit}". Add it to the organisation, or mend the id.`,
  );
}
