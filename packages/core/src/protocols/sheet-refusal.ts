import type { Sheet } from './sheet.ts';
import type { SheetEntry } from './sheet-entry.ts';
import type { Tool } from './tool.ts';
import { type Place, toolPlaces } from './tool-places.ts';

/** Why something can't be written in a sheet, for a person to see. */
export type SheetRefusal =
  | {
      /** The tool hasn't the place. */
      readonly reason: 'unknown-place';
      /** The place that was named. */
      readonly place: string;
    }
  | {
      /** The place hasn't the prompt. */
      readonly reason: 'unknown-prompt';
      /** The prompt that was named. */
      readonly prompt: string;
    }
  | {
      /** The level hasn't the group. */
      readonly reason: 'unknown-group';
      /** The group that was named. */
      readonly group: string;
    }
  | {
      /** The level has groups, so an entry says its own. */
      readonly reason: 'group-needed';
      /** The level. */
      readonly place: string;
    }
  | {
      /** An entry of this level stands under one of another level, or under none. */
      readonly reason: 'wrong-parent';
      /** The entry that it was put under. */
      readonly under: string | undefined;
      /** The level under whose entries it stands; under none where there is no such level. */
      readonly needed: string | undefined;
    }
  | {
      /** The sheet has an entry with this id. */
      readonly reason: 'duplicate-entry';
      /** The id. */
      readonly entry: string;
    };

/** Why an entry can't be written; `undefined` where it can. */
export function sheetRefusal(tool: Tool, sheet: Pick<Sheet, 'entries'>, entry: SheetEntry): SheetRefusal | undefined {
  const place = toolPlaces(tool).find(({ id }) => id === entry.place);
  if (place === undefined) return { reason: 'unknown-place', place: entry.place };
  if (sheet.entries.some(({ id }) => id === entry.id)) return { reason: 'duplicate-entry', entry: entry.id };
  return promptRefusal(place, entry) ?? groupRefusal(place, entry) ?? parentRefusal(place, sheet, entry);
}

function promptRefusal({ prompts = [] }: Place, { prompt }: SheetEntry): SheetRefusal | undefined {
  return prompt === undefined || prompts.includes(prompt) ? undefined : { reason: 'unknown-prompt', prompt };
}

function groupRefusal({ id, groups }: Place, { group }: SheetEntry): SheetRefusal | undefined {
  if (group === undefined) return groups === undefined ? undefined : { reason: 'group-needed', place: id };
  return groups?.includes(group) ? undefined : { reason: 'unknown-group', group };
}

function parentRefusal(
  place: Place,
  { entries }: Pick<Sheet, 'entries'>,
  { under }: SheetEntry,
): SheetRefusal | undefined {
  const parent = under === undefined ? undefined : entries.find(({ id }) => id === under);
  const stands = under === undefined ? place.under === undefined : parent !== undefined && parent.place === place.under;
  return stands ? undefined : { reason: 'wrong-parent', under, needed: place.under };
}
