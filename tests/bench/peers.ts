/** Whole numbers below a limit, from a seed: enough for data to measure on. */
export function randomInteger(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** Krippendorff's ordinal alpha as its definition reads: every pair of raters on every item, and every pair of levels. */
export function naiveAlpha(table: readonly Uint8Array[], levels: number): number {
  const { columns, totals } = pairableOf(table, levels);
  let observed = 0;
  for (const column of columns) {
    let sum = 0;
    for (let a = 0; a < column.length; a += 1) {
      for (let b = 0; b < column.length; b += 1) {
        sum += ordinalDistance(column[a] as number, column[b] as number, totals);
      }
    }
    observed += sum / (column.length - 1);
  }
  return 1 - observed / expectedOf(totals);
}

/** The same with the distances looked up, which its author has to think of. */
export function lookedUpAlpha(table: readonly Uint8Array[], levels: number): number {
  const { columns, totals } = pairableOf(table, levels);
  const distances = totals.map((_, a) => totals.map((__, b) => ordinalDistance(a, b, totals)));
  let observed = 0;
  for (const column of columns) {
    let sum = 0;
    for (let a = 0; a < column.length; a += 1) {
      const row = distances[column[a] as number] as readonly number[];
      for (let b = 0; b < column.length; b += 1) sum += row[column[b] as number] as number;
    }
    observed += sum / (column.length - 1);
  }
  return 1 - observed / expectedOf(totals);
}

/** The ratings of each item that at least two raters gave, and how often each level occurs in them. */
function pairableOf(table: readonly Uint8Array[], levels: number): { columns: number[][]; totals: number[] } {
  const items = table[0]?.length ?? 0;
  const all = Array.from({ length: items }, (_, item) => table.flatMap((row) => (row[item] ? [row[item]] : [])));
  const columns = all.filter((column) => column.length > 1);
  const totals = new Array<number>(levels + 1).fill(0);
  for (const column of columns) for (const level of column) totals[level] = (totals[level] as number) + 1;
  return { columns, totals };
}

/** The squared distance of two levels, from how often each level was given. */
function ordinalDistance(a: number, b: number, totals: readonly number[]): number {
  if (a === b) return 0;
  const high = Math.max(a, b);
  let ranks = -((totals[a] as number) + (totals[b] as number)) / 2;
  for (let level = Math.min(a, b); level <= high; level += 1) ranks += totals[level] as number;
  return ranks * ranks;
}

function expectedOf(totals: readonly number[]): number {
  const all = totals.reduce((sum, total) => sum + total, 0);
  let expected = 0;
  for (let a = 1; a < totals.length; a += 1) {
    for (let b = 1; b < totals.length; b += 1) {
      expected += (totals[a] as number) * (totals[b] as number) * ordinalDistance(a, b, totals);
    }
  }
  return expected / (all - 1);
}

/** The bootstrap of a cell's consensus as most people write it: raters drawn one by one, counted, measured, sorted. */
export function naiveBootstrap(raters: readonly number[], levels: number, replicates: number): number[] {
  const values: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const counts = new Array<number>(levels).fill(0);
    for (let draw = 0; draw < raters.length; draw += 1) {
      const level = raters[Math.floor(Math.random() * raters.length)] as number;
      counts[level - 1] = (counts[level - 1] as number) + 1;
    }
    values.push(naiveConsensus(counts, raters.length));
  }
  return values.sort((a, b) => a - b);
}

function naiveConsensus(counts: readonly number[], total: number): number {
  let mean = 0;
  for (let level = 0; level < counts.length; level += 1) mean += (level * (counts[level] as number)) / total;
  let result = 1;
  for (let level = 0; level < counts.length; level += 1) {
    const share = (counts[level] as number) / total;
    if (share > 0) result += share * Math.log2(1 - Math.abs(level - mean) / (counts.length - 1));
  }
  return result;
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
