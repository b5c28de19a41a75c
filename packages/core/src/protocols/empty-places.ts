import type { Sheet } from './sheet.ts';
import type { Tool } from './tool.ts';
import { type Place, toolPlaces } from './tool-places.ts';

/** A place where nothing is written. */
export interface EmptyPlace {
  /** The cell, question or level. */
  readonly place: string;
  /** The group, where the level has groups. */
  readonly group?: string;
  /** The entry that nothing stands under, in a tree. */
  readonly under?: string;
}

/**
 * The places of a sheet where nothing is written: cells of a grid, questions of a sequence; in a tree each entry with
 * nothing under it where something should be, and each group of it.
 *
 * @param tool - the tool that is filled in
 * @param sheet - the sheet
 * @returns the empty places, in the order of the tool; none when the sheet is complete. Where a level is empty, what
 *   would stand under it isn't told as well.
 * @example
 * ```ts
 * import { emptyPlaces, openSheet, type Tool } from '@rubrikk/core';
 *
 * const cells = [{ id: 'good' }, { id: 'better' }] as const;
 * const tool: Tool = { kind: 'grid', id: 'cross', version: '1.0.0', cells };
 * console.log(emptyPlaces(tool, openSheet(tool, { id: 's1', unit: 'north' })).map(({ place }) => place).join(' ')); // => good better
 * ```
 */
export function emptyPlaces(tool: Tool, { entries }: Sheet): EmptyPlace[] {
  const filled = new Set(entries.map(({ place, group, under }) => keyOf({ place, group, under })));
  return toolPlaces(tool)
    .flatMap((place) => placesToFill(place, entries))
    .filter((place) => !filled.has(keyOf(place)));
}

function placesToFill(place: Place, entries: Sheet['entries']): EmptyPlace[] {
  const parents = entries
    .filter((entry) => entry.place === place.under)
    .map(({ id }) => ({ place: place.id, under: id }));
  const spots: EmptyPlace[] = place.under === undefined ? [{ place: place.id }] : parents;
  const { groups } = place;
  return groups === undefined ? spots : spots.flatMap((spot) => groups.map((group) => ({ ...spot, group })));
}

function keyOf({ place, group, under }: { [Key in keyof EmptyPlace]: EmptyPlace[Key] | undefined }): string {
  return JSON.stringify([place, group ?? null, under ?? null]);
}
