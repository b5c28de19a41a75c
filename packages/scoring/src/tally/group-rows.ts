/** An attribute of rows: its values, and for each row the position of its value. */
export interface CodedColumn {
  readonly values: readonly string[];
  readonly codes: Uint16Array | Int32Array;
}

/** Rows sorted by the group that they are in. */
export interface GroupedRows {
  /** How many groups there are. */
  readonly groups: number;
  /** The numbers of the rows, those of each group together. */
  readonly order: Int32Array;
  /** Where each group begins in `order`; one more number says where the last ends. */
  readonly starts: Int32Array;
}

/**
 * Groups rows by their values in some columns, with a counting sort: groups stand in the order met, and the rows of a
 * group in their order.
 *
 * @param columns - the columns whose values tell groups apart
 * @param size - how many rows there are
 * @param rows - the rows to group; all of them when left out
 */
export function groupRows(columns: readonly CodedColumn[], size: number, rows?: Int32Array): GroupedRows {
  const keys = new Int32Array(rows?.length ?? size);
  let kinds = 1;
  for (const { values, codes } of columns) {
    const width = values.length;
    const column = rows === undefined ? codes : gathered(codes, rows);
    // Keys that would grow too large are numbered anew, and then there are no more of them than rows.
    if (kinds * width > largest) kinds = renumber(keys, kinds).length - 1;
    if (kinds * width > largest) kinds = refineByMap(keys, width, column);
    else if (width > 1) kinds = refine(keys, kinds, width, column);
  }
  const grouped = sorted(keys, renumber(keys, kinds));
  return rows === undefined ? grouped : { ...grouped, order: gathered(rows, grouped.order) };
}

type Codes = CodedColumn['codes'];

function gathered(codes: Codes, rows: Int32Array): Int32Array {
  const taken = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) taken[at] = codes[rows[at] as number] as number;
  return taken;
}

/** The largest key that is looked up by position; beyond it a map takes less memory. */
const largest = 4_194_304;

/** Tells apart by one more column: a key is the place in a table of all pairs. */
function refine(keys: Int32Array, kinds: number, width: number, codes: Codes): number {
  const { length } = keys;
  if (kinds === 1) keys.set(codes.subarray(0, length));
  else for (let at = 0; at < length; at += 1) keys[at] = Math.imul(keys[at] as number, width) + (codes[at] as number);
  return kinds * width;
}

/** Numbers keys in the order met; gives how many keys each number has, after a 0. */
function renumber(keys: Int32Array, kinds: number): Int32Array {
  const { length } = keys;
  const numbers = new Int32Array(kinds);
  const sizes = new Int32Array(Math.min(kinds, length) + 1);
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] as number;
    let number = numbers[key] as number;
    if (number === 0) {
      next += 1;
      number = next;
      numbers[key] = number;
    }
    keys[at] = number - 1;
    (sizes[number] as number) += 1;
  }
  return sizes.slice(0, next + 1);
}

function refineByMap(keys: Int32Array, width: number, codes: Codes): number {
  const numbers = new Map<number, number>();
  for (let at = 0; at < keys.length; at += 1) {
    const pair = (keys[at] as number) * width + (codes[at] as number);
    let number = numbers.get(pair);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(pair, number);
    }
    keys[at] = number;
  }
  return numbers.size;
}

/** Sorts rows by the numbers of their groups, of which `sizes` has how many rows each has, after a 0. */
function sorted(keys: Int32Array, sizes: Int32Array): GroupedRows {
  const groups = sizes.length - 1;
  const starts = sizes.slice();
  for (let group = 1; group <= groups; group += 1) (starts[group] as number) += starts[group - 1] as number;
  const free = starts.slice();
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    const place = free[key] as number;
    order[place] = at;
    free[key] = place + 1;
  }
  return { groups, order, starts };
}
