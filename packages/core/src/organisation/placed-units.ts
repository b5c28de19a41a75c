import { objectsIn } from '../shared/objects-in.ts';

/** A unit of what was meant as an organisation, and where it stands there. */
export interface PlacedUnit {
  readonly id: string;
  readonly parent: string | undefined;
  /** Its position in the list. */
  readonly at: number;
}

/** The units that can be read: those with an id, and with a parent that is an id or left out. */
export function placedUnits(list: unknown): PlacedUnit[] {
  return objectsIn(list).flatMap(([at, { id, parent }]) => {
    if (typeof id !== 'string' || (parent !== undefined && typeof parent !== 'string')) return [];
    return [{ id, parent, at }];
  });
}
