import type { Group } from './group.ts';
import { type CodedColumn, groupRows } from './group-rows.ts';
import { groupValue } from './group-value.ts';
import { groupsOf } from './groups-of.ts';
import { numbering } from './numbering.ts';

/** An attribute whose values are new ones. */
export interface ChangedAttribute {
  readonly attribute: string;
  /** A group's new values: several where it goes into several groups, none where it goes into none. */
  readonly valuesOf: (group: Group) => readonly string[];
}

/** New groups, and which of the old ones go into each: `sources` from `starts[group]` up to `starts[group + 1]`. */
export interface GroupPairs {
  readonly groups: readonly Group[];
  readonly sources: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Says which groups go into which new ones, in the order met.
 *
 * @param groups - the groups
 * @param by - the attributes of the new groups
 * @param changed - the attribute whose values are new ones, and what they are; every other keeps its value
 */
export function groupPairs(
  groups: readonly Group[],
  by: readonly string[],
  changed: ChangedAttribute | undefined,
): GroupPairs {
  const { from, values, codes } = pairsOf(groups, changed);
  const columns = by.map((attribute) => {
    return attribute === changed?.attribute
      ? { values, codes: new Int32Array(codes) }
      : codedValues(groups, from, attribute);
  });
  const { order, starts } = groupRows(columns, from.length);
  const sources = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) sources[at] = from[order[at] as number] as number;
  return { groups: groupsOf(by, columns, order, starts), sources, starts };
}

/** Which group goes into another one, as pairs: its position, and the code of its new value there. */
function pairsOf(groups: readonly Group[], changed: ChangedAttribute | undefined) {
  const from: number[] = [];
  const codes: number[] = [];
  const { values, codeOf } = startCodes();
  let last: readonly string[] | undefined;
  let own: readonly number[] = [];
  for (let position = 0; position < groups.length; position += 1) {
    const given = changed === undefined ? one : changed.valuesOf(groups[position] as Group);
    // Groups that follow one another mostly have the same new values.
    if (given !== last) own = given.map(codeOf);
    last = given;
    for (let at = 0; at < own.length; at += 1) {
      from.push(position);
      codes.push(own[at] as number);
    }
  }
  return { from, values, codes };
}

const one = [''];

function codedValues(groups: readonly Group[], from: readonly number[], attribute: string): CodedColumn {
  const read = groupValue(attribute);
  const { values, codeOf } = startCodes();
  const codes = new Int32Array(from.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = codeOf(read(groups[from[at] as number] as Group));
  return { values, codes };
}

/** Gives values codes, from 0, in the order met. */
function startCodes() {
  const values: string[] = [];
  const numberOf = numbering();
  const codeOf = (value: string): number => {
    const code = numberOf(value);
    if (code === values.length) values.push(value);
    return code;
  };
  return { values, codeOf };
}
