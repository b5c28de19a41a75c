import type { GroupedRows } from './group-rows.ts';

/**
 * Counts the codes of grouped rows.
 *
 * @param codes - the codes, row after row
 * @param width - how many codes a row has
 * @param stride - how many different codes there are
 * @param grouped - the rows of each group
 * @returns for each group, for each place of a row, how often each code stands there
 * @throws RangeError when there are 2,147,483,648 codes or more
 */
export function countRows(
  codes: Uint8Array | Uint16Array,
  width: number,
  stride: number,
  grouped: GroupedRows,
): Uint32Array {
  checkLength(codes);
  const { groups, order, starts } = grouped;
  const block = width * stride;
  const counts = new Uint32Array(groups * block);
  const view = new DataView(codes.buffer, codes.byteOffset, codes.byteLength);
  // Bytes are read four at a time: to look into an array costs several times what to reckon does.
  const inWords = codes instanceof Uint8Array ? width & ~3 : 0;
  for (let group = 0, base = 0; group < groups; group += 1, base += block) {
    const end = starts[group + 1] as number;
    for (let at = starts[group] as number; at < end; at += 1) {
      let from = Math.imul(order[at] as number, width);
      const words = (from + inWords) | 0;
      let cell = base | 0;
      for (; from < words; from = (from + 4) | 0) {
        const word = view.getInt32(from, true);
        (counts[(cell + (word & 0xff)) | 0] as number) += 1;
        cell = (cell + stride) | 0;
        (counts[(cell + ((word >>> 8) & 0xff)) | 0] as number) += 1;
        cell = (cell + stride) | 0;
        (counts[(cell + ((word >>> 16) & 0xff)) | 0] as number) += 1;
        cell = (cell + stride) | 0;
        (counts[(cell + (word >>> 24)) | 0] as number) += 1;
        cell = (cell + stride) | 0;
      }
      const until = (from + width - inWords) | 0;
      for (; from < until; from = (from + 1) | 0, cell = (cell + stride) | 0) {
        (counts[(cell + (codes[from] as number)) | 0] as number) += 1;
      }
    }
  }
  return counts;
}

/** Refuses more codes than numbers of 32 bits can tell the places of. */
function checkLength({ length }: Uint8Array | Uint16Array): void {
  if (length < 2 ** 31) return;
  throw new RangeError(
    `Expected fewer than ${2 ** 31} ratings to count; received ${length}. Count parts of them, and add these up with mergeTallies.`,
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
