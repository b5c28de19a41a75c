/** Whole numbers below a limit, from a seed: enough for data to measure on. */
export function randomInteger(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** Krippendorff's ordinal alpha as its definition reads: every pair of raters on every item, and every pair of all. */
export function naiveAlpha(table: readonly Uint8Array[], levels: number): number {
  const items = table[0]?.length ?? 0;
  const columns = Array.from({ length: items }, (_, item) => table.flatMap((row) => (row[item] ? [row[item]] : [])));
  const pairable = columns.filter((column) => column.length > 1);
  const totals = new Array<number>(levels + 1).fill(0);
  for (const column of pairable) for (const level of column) totals[level] = (totals[level] as number) + 1;
  const distances = ordinalDistances(totals);
  let observed = 0;
  for (const column of pairable) observed += pairsOf(column, distances) / (column.length - 1);
  const all = totals.reduce((sum, total) => sum + total, 0);
  let expected = 0;
  for (let a = 1; a <= levels; a += 1) {
    for (let b = 1; b <= levels; b += 1) {
      expected += (totals[a] as number) * (totals[b] as number) * (distances[a]?.[b] as number);
    }
  }
  return 1 - ((all - 1) * observed) / expected;
}

function pairsOf(column: readonly number[], distances: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let a = 0; a < column.length; a += 1) {
    const row = distances[column[a] as number] as readonly number[];
    for (let b = 0; b < column.length; b += 1) sum += row[column[b] as number] as number;
  }
  return sum;
}

function ordinalDistances(totals: readonly number[]): number[][] {
  const between = (a: number, b: number) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const sum = totals.slice(low, high + 1).reduce((total, count) => total + count, 0);
    return (sum - ((totals[low] as number) + (totals[high] as number)) / 2) ** 2;
  };
  return totals.map((_, a) => totals.map((_, b) => (a === b ? 0 : between(a, b))));
}

/** Cliff's delta and U by comparing every pair. */
export function naiveEffects(first: readonly number[], second: readonly number[]): number {
  let higher = 0;
  let lower = 0;
  for (const mine of first) {
    for (const theirs of second) {
      if (mine > theirs) higher += 1;
      else if (mine < theirs) lower += 1;
    }
  }
  return (higher - lower) / (first.length * second.length);
}
