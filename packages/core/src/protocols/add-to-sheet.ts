import type { Outcome } from '../shared/outcome.ts';
import { refuseNoTime } from '../shared/refuse-no-time.ts';
import type { Sheet } from './sheet.ts';
import type { SheetEntry } from './sheet-entry.ts';
import { type SheetRefusal, sheetRefusal } from './sheet-refusal.ts';
import type { Tool } from './tool.ts';
import type { CellPromptId, GroupId, PlaceId } from './tool-ids.ts';

/** An entry of a sheet, typed by the tool. */
export interface SheetEntryOf<T extends Tool> extends Omit<SheetEntry, 'place' | 'prompt' | 'group'> {
  /** The cell, question or level. */
  readonly place: PlaceId<T>;
  /** The prompt, where the cell has prompts. */
  readonly prompt?: CellPromptId<T>;
  /** The group, where the level has groups. */
  readonly group?: GroupId<T>;
}

/** The sheet with what was written, or why it can't be. */
export type SheetOutcome = Outcome<Sheet, SheetRefusal>;

/**
 * Writes an entry into a sheet.
 *
 * @param tool - the tool that is filled in
 * @param sheet - the sheet; it stays as it was
 * @param entry - the entry, with its id and its time from the caller
 * @returns the sheet with the entry, or why it can't be written
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { addToSheet, openSheet, type Tool } from '@rubrikk/core';
 *
 * const levels = [{ id: 'component' }, { id: 'how', under: 'component' }] as const;
 * const tool = { kind: 'tree', id: 'core', version: '1.0.0', levels } as const satisfies Tool;
 * const sheet = openSheet(tool, { id: 's1', unit: 'north' });
 * const entry = { id: 'e1', place: 'how', words: 'Greet at the door', at: '2026-11-21T10:00:00Z' } as const;
 * const outcome = addToSheet(tool, sheet, entry);
 * console.log(outcome.ok ? 'written' : outcome.refusal.reason); // => wrong-parent
 * ```
 */
export function addToSheet<const T extends Tool>(tool: T, sheet: Sheet, entry: SheetEntryOf<T>): SheetOutcome {
  refuseNoTime('addToSheet', entry.at);
  // An entry of this tool is an entry; its ids are narrower.
  const plain = entry as SheetEntry;
  const refusal = sheetRefusal(tool, sheet, plain);
  if (refusal !== undefined) return { ok: false, refusal };
  return { ok: true, value: { ...sheet, entries: [...sheet.entries, plain] } };
}
