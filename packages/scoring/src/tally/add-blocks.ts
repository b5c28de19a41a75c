/** Which blocks go into each target: `sources` from `starts[target]` up to `starts[target + 1]`. */
interface SortedPairs {
  readonly sources: Int32Array;
  readonly starts: Int32Array;
}

/** Adds up the blocks of numbers that go into each target, four at a time, so that a sum is written a fourth as often. */
export function addBlocks(numbers: Float64Array, { sources, starts }: SortedPairs, block: number): Float64Array {
  const targets = starts.length - 1;
  const sums = new Float64Array(targets * block);
  for (let target = 0; target < targets; target += 1) {
    const end = starts[target + 1] as number;
    let at = starts[target] as number;
    for (; at + 3 < end; at += 4) addFour(sums, target * block, numbers, block, sources, at);
    for (; at < end; at += 1) addOne(sums, target * block, numbers, block, (sources[at] as number) * block);
  }
  return sums;
}

function addFour(
  sums: Float64Array,
  to: number,
  numbers: Float64Array,
  block: number,
  sources: Int32Array,
  from: number,
): void {
  const first = (sources[from] as number) * block;
  const second = (sources[from + 1] as number) * block;
  const third = (sources[from + 2] as number) * block;
  const fourth = (sources[from + 3] as number) * block;
  for (let at = 0; at < block; at += 1) {
    const more =
      (numbers[first + at] as number) +
      (numbers[second + at] as number) +
      (numbers[third + at] as number) +
      (numbers[fourth + at] as number);
    sums[to + at] = (sums[to + at] as number) + more;
  }
}

function addOne(sums: Float64Array, to: number, numbers: Float64Array, block: number, from: number): void {
  for (let at = 0; at < block; at += 1) sums[to + at] = (sums[to + at] as number) + (numbers[from + at] as number);
}
