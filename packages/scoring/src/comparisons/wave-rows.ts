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
  /** For each unit of a tree, in its order, itself and those above it; left out where a group is of its own unit alone. */
  readonly above?: ReadonlyMap<string, readonly string[]> | undefined;
}

/**
 * The responses of two waves by group, those of a rater under one key, in the order met; units of a tree in its order. A
 * tally has checked that the attributes and the units are there.
 */
export function waveRows(table: ResponseTable<string>, by: readonly string[], asked: WavesAsked): GroupRows[] {
  const columns = by.map((attribute) => columnOf(table, attribute));
  const groups = new Map<string, { group: Group; before: Map<string, number>; after: Map<string, number> }>();
  for (let row = 0; row < table.size; row += 1) {
    const wave = valueAt(table.wave, row);
    if (valueAt(table.round, row) !== asked.round || (wave !== asked.before && wave !== asked.after)) continue;
    const own = columns.map((column) => valueAt(column, row));
    for (const values of withAbove(own, by, asked)) {
      const name = JSON.stringify(values);
      const found = groups.get(name) ?? { group: groupOf(by, values), before: new Map(), after: new Map() };
      groups.set(name, found);
      (wave === asked.before ? found.before : found.after).set(raterKey(table, row), row);
    }
  }
  return inOrder([...groups.values()], asked);
}

/** The values of the groups that a response counts in: those of its unit, and those of the units above. */
function withAbove(
  own: readonly string[],
  by: readonly string[],
  { above }: WavesAsked,
): readonly (readonly string[])[] {
  if (above === undefined) return [own];
  const at = by.indexOf('unit');
  return (above.get(own[at] as string) as readonly string[]).map((unit) => own.with(at, unit));
}

function inOrder(groups: GroupRows[], { above }: WavesAsked): GroupRows[] {
  if (above === undefined) return groups;
  const places = new Map([...above.keys()].map((unit, at) => [unit, at]));
  const placeOf = ({ group }: GroupRows) => places.get(group['unit'] as string) as number;
  return groups.sort((a, b) => placeOf(a) - placeOf(b));
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
