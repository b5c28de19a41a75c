import type { Sheet } from './sheet.ts';

/**
 * Sorts an entry of a sheet under a label, in place of the one that it had.
 *
 * @param sheet - the sheet; it stays as it was
 * @param entry - the id of the entry
 * @param label - the label
 * @returns the new sheet; the same object where the entry has that label already
 * @throws RangeError when the sheet has no such entry
 * @example
 * ```ts
 * import { labelEntry, type Sheet } from '@rubrikk/core';
 *
 * const entries = [{ id: 'e1', place: 'good', words: 'We met weekly', at: '2026-11-21T10:00:00Z' }];
 * const sheet: Sheet = { id: 's1', tool: { id: 'cross', version: '1.0.0' }, unit: 'north', entries };
 * console.log(labelEntry(sheet, 'e1', 'time').entries[0]?.label); // => time
 * ```
 */
export function labelEntry(sheet: Sheet, entry: string, label: string): Sheet {
  const at = sheet.entries.findIndex(({ id }) => id === entry);
  const found = sheet.entries[at];
  if (found === undefined) {
    const received = JSON.stringify(entry);
    throw new RangeError(`labelEntry takes the id of an entry of the sheet; received ${received}, which none has.`);
  }
  return found.label === label ? sheet : { ...sheet, entries: sheet.entries.with(at, { ...found, label }) };
}
