import type { ResponseColumn } from '../responses/response-column.ts';
import type { ResponseTable } from '../responses/response-table.ts';
import type { Group } from '../tally/group.ts';

/** Who answered in one group: the responses of each wave, by the rater. */
export interface GroupRows {
  /** The group. */
  readonly group: Group;
  /** The number of each rater's response before, by a key that is the same in both waves. */
  readonly before: ReadonlyMap<string, number>;
  /** The same after. */
  readonly after: ReadonlyMap<string, number>;
}

/** Which responses are compared. */
interface WavesAsked {
  readonly before: string;
  readonly after: string;
  readonly round: string;
}

/** The responses of two waves by group, those of a rater under one key. A tally has checked that the attributes are there. */
export function waveRows(table: ResponseTable<string>, by: readonly string[], asked: WavesAsked): GroupRows[] {
  const columns = by.map((attribute) => columnOf(table, attribute));
  const groups = new Map<string, { group: Group; before: Map<string, number>; after: Map<string, number> }>();
  for (let row = 0; row < table.size; row += 1) {
    const wave = valueAt(table.wave, row);
    if (valueAt(table.round, row) !== asked.round || (wave !== asked.before && wave !== asked.after)) continue;
    const values = columns.map((column) => valueAt(column, row));
    const name = JSON.stringify(values);
    const found = groups.get(name) ?? { group: groupOf(by, values), before: new Map(), after: new Map() };
    groups.set(name, found);
    (wave === asked.before ? found.before : found.after).set(raterKey(table, row), row);
  }
  return [...groups.values()];
}

function columnOf(table: ResponseTable<string>, attribute: string): ResponseColumn {
  return (
    attribute === 'unit' || attribute === 'role' ? table[attribute] : table.attributes[attribute]
  ) as ResponseColumn;
}

function valueAt({ values, codes }: ResponseColumn, row: number): string {
  return values[codes[row] as number] as string;
}

function groupOf(by: readonly string[], values: readonly string[]): Group {
  return Object.fromEntries(by.map((attribute, at) => [attribute, values[at] as string]));
}

/** A key is a rater's within their unit only: two schools may both have a rater "1". Without a key each response is one. */
function raterKey(table: ResponseTable<string>, row: number): string {
  const rater = valueAt(table.rater, row);
  return JSON.stringify(rater === '' ? row : [valueAt(table.unit, row), rater]);
}
