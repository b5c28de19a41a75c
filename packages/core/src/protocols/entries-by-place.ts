import type { Sheet } from './sheet.ts';
import type { SheetEntry } from './sheet-entry.ts';
import type { Tool } from './tool.ts';
import { toolPlaces } from './tool-places.ts';

/** What was written in one place, over all sheets. */
export interface PlaceEntries {
  /** The cell, question or level. */
  readonly place: string;
  /** The entries, sheet by sheet, by the label that people sorted them under. */
  readonly labels: readonly LabelEntries[];
}

/** What people sorted together. */
export interface LabelEntries {
  /** The label; absent for what isn't sorted. */
  readonly label?: string;
  /** The entries, each with the sheet that it stands in. */
  readonly entries: readonly {
    /** The id of the sheet. */
    readonly sheet: string;
    /** The entry. */
    readonly entry: SheetEntry;
  }[];
}

/**
 * Collects what several sheets of a tool hold, place by place, and in each place label by label.
 *
 * @param tool - the tool
 * @param sheets - its sheets, such as one of each group
 * @returns every place, in the order of the tool, with its labels in the order in which they come up; a place where
 *   nothing is written has none
 * @example
 * ```ts
 * import { entriesByPlace, type Sheet, type Tool } from '@rubrikk/core';
 *
 * const tool: Tool = { kind: 'grid', id: 'cross', version: '1.0.0', cells: [{ id: 'good' }, { id: 'better' }] };
 * const at = '2026-11-21T10:00:00Z';
 * const sheet = (id: string): Sheet => ({
 *   id,
 *   tool: { id: 'cross', version: '1.0.0' },
 *   unit: 'north',
 *   entries: [{ id: 'e1', place: 'good', words: 'We met weekly', label: 'time', at }],
 * });
 * const [good] = entriesByPlace(tool, [sheet('s1'), sheet('s2')]);
 * console.log(good?.labels[0]?.label, good?.labels[0]?.entries.length); // => time 2
 * ```
 */
export function entriesByPlace(tool: Tool, sheets: readonly Sheet[]): PlaceEntries[] {
  const all = sheets.flatMap(({ id, entries }) => entries.map((entry) => ({ sheet: id, entry })));
  return toolPlaces(tool).map(({ id }) => ({
    place: id,
    labels: byLabel(all.filter(({ entry }) => entry.place === id)),
  }));
}

function byLabel(placed: LabelEntries['entries']): LabelEntries[] {
  const labels = [...new Set(placed.map(({ entry }) => entry.label))];
  return labels.map((label) => {
    const entries = placed.filter(({ entry }) => entry.label === label);
    return label === undefined ? { entries } : { label, entries };
  });
}
