import type { GroupedRows } from './group-rows.ts';

/**
 * Counts the codes of grouped rows.
 *
 * @param codes - the codes, row after row
 * @param width - how many codes a row has
 * @param stride - how many different codes there are
 * @param grouped - the rows of each group
 * @returns for each group, for each place of a row, how often each code stands there
 */
export function countRows(
  codes: Uint8Array | Uint16Array,
  width: number,
  stride: number,
  grouped: GroupedRows,
): Float64Array {
  const { groups, order, starts } = grouped;
  const block = width * stride;
  const counts = new Float64Array(groups * block);
  for (let group = 0, base = 0; group < groups; group += 1, base += block) {
    const end = starts[group + 1] as number;
    for (let at = starts[group] as number; at < end; at += 1) {
      let from = (order[at] as number) * width;
      const until = from + width;
      for (let cell = base; from < until; from += 1, cell += stride) {
        const slot = cell + (codes[from] as number);
        counts[slot] = (counts[slot] as number) + 1;
      }
    }
  }
  return counts;
}

/** How many rows each group has. */
export function countGroups({ groups, starts }: GroupedRows): Float64Array {
  const rows = new Float64Array(groups);
  for (let group = 0; group < groups; group += 1) {
    rows[group] = (starts[group + 1] as number) - (starts[group] as number);
  }
  return rows;
}
