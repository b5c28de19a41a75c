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
  const groups: Record<string, string>[] = [];
  for (let group = 0; group < starts.length - 1; group += 1) {
    const row = order[starts[group] as number] as number;
    // A copy has its keys already: to put a value in, even under `__proto__`, changes no more than the value.
    const own: Record<string, string> = { ...blank };
    for (let place = 0; place < columns.length; place += 1) {
      const { values, codes } = columns[place] as CodedColumn;
      own[by[place] as string] = values[codes[row] as number] as string;
    }
    groups.push(own);
  }
  return groups;
}
