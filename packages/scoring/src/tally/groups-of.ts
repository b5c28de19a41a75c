import type { Group } from './group.ts';
import type { CodedColumn } from './group-rows.ts';

/**
 * Makes the groups of grouped rows.
 *
 * @param by - the attributes
 * @param columns - the column of each attribute
 * @param order - the rows, those of each group together
 * @param starts - where each group begins in `order`, and where the last ends
 */
export function groupsOf(
  by: readonly string[],
  columns: readonly CodedColumn[],
  order: Int32Array,
  starts: Int32Array,
): Group[] {
  const blank: Group = Object.fromEntries(by.map((attribute) => [attribute, '']));
  // A copy has its keys already: to put a value in, even under `__proto__`, changes no more than the value.
  const groups = Array.from({ length: starts.length - 1 }, () => ({ ...blank }) as Record<string, string>);
  for (const [place, { values, codes }] of columns.entries()) {
    const attribute = by[place] as string;
    for (let group = 0; group < groups.length; group += 1) {
      const row = order[starts[group] as number] as number;
      (groups[group] as Record<string, string>)[attribute] = values[codes[row] as number] as string;
    }
  }
  return groups;
}
