import { countPairs, countsInPairs } from './count-pairs.ts';
import type { GroupedRows } from './group-rows.ts';
import { roomForCounts } from './room-for-counts.ts';
import type { TallyCounts } from './tally-counts.ts';

/**
 * Counts the codes of grouped rows.
 *
 * @param codes - the codes, row after row
 * @param width - how many codes a row has
 * @param stride - how many different codes there are
 * @param grouped - the rows of each group
 * @returns for each group, for each place of a row, how often each code stands there
 * @throws RangeError when there are 2,147,483,648 codes or counts or more
 */
export function countRows(
  codes: Uint8Array | Uint16Array,
  width: number,
  stride: number,
  grouped: GroupedRows,
): TallyCounts {
  const length = grouped.groups * width * stride;
  checkLength('ratings to count', codes.length);
  checkLength('counts', length);
  const counts = roomForCounts(countGroups(grouped), length);
  if (countsInPairs(stride) && codes instanceof Uint8Array) countPairs(codes, width, stride, grouped, counts);
  else countSingly(codes, width, stride, grouped, counts);
  return counts;
}

function countSingly(
  codes: Uint8Array | Uint16Array,
  width: number,
  stride: number,
  { groups, order, starts }: GroupedRows,
  counts: TallyCounts,
): void {
  const block = width * stride;
  for (let group = 0, base = 0; group < groups; group += 1, base += block) {
    const end = starts[group + 1] as number;
    for (let at = starts[group] as number; at < end; at += 1) {
      const from = Math.imul(order[at] as number, width);
      for (let place = 0, cell = base; place < width; place += 1, cell += stride) {
        (counts[cell + (codes[from + place] as number)] as number) += 1;
      }
    }
  }
}

/** Refuses more than numbers of 32 bits can tell the places of. */
function checkLength(what: string, length: number): void {
  if (length < 2 ** 31) return;
  throw new RangeError(
    `Expected fewer than ${2 ** 31} ${what}; received ${length}. Count parts of them, and add these up with mergeTallies.`,
  );
}

/** How many rows each group has. */
export function countGroups({ groups, starts }: GroupedRows): Uint32Array {
  const rows = new Uint32Array(groups);
  for (let group = 0; group < groups; group += 1) {
    rows[group] = (starts[group + 1] as number) - (starts[group] as number);
  }
  return rows;
}
