/**
 * Adds blocks of bytes to another, four bytes at once. None of the sums may grow beyond 255.
 *
 * @param sums - where to add, a block from the first byte on
 * @param bytes - the blocks
 * @param block - how many bytes a block has
 * @param sources - the blocks to add, from `start` to before `end`
 */
export function addBytes(
  sums: DataView,
  bytes: DataView,
  block: number,
  sources: Int32Array,
  start: number,
  end: number,
): void {
  let source = start;
  for (; source + 3 < end; source += 4) addFour(sums, bytes, block, sources, source);
  for (; source < end; source += 1) addOne(sums, bytes, block, (sources[source] as number) * block);
  // What is left of a block when it's taken four bytes at a time.
  for (let at = block & ~3; at < block; at += 1) {
    let sum = sums.getUint8(at);
    for (source = start; source < end; source += 1) sum += bytes.getUint8((sources[source] as number) * block + at);
    sums.setUint8(at, sum);
  }
}

function addFour(sums: DataView, bytes: DataView, block: number, sources: Int32Array, from: number): void {
  const first = (sources[from] as number) * block;
  const second = (sources[from + 1] as number) * block;
  const third = (sources[from + 2] as number) * block;
  const fourth = (sources[from + 3] as number) * block;
  for (let at = 0; at + 3 < block; at += 4) {
    const two = bytes.getInt32(first + at, true) + bytes.getInt32(second + at, true);
    const others = bytes.getInt32(third + at, true) + bytes.getInt32(fourth + at, true);
    sums.setInt32(at, sums.getInt32(at, true) + two + others, true);
  }
}

function addOne(sums: DataView, bytes: DataView, block: number, from: number): void {
  for (let at = 0; at + 3 < block; at += 4) {
    sums.setInt32(at, sums.getInt32(at, true) + bytes.getInt32(from + at, true), true);
  }
}
