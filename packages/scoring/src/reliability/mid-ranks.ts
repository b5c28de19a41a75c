/** The ranks of a list of numbers, the lowest is 1; equal ones share the mean of their ranks. */
export interface MidRanks {
  readonly ranks: readonly number[];
  /** `Σ (t³ − t)` over the sizes `t` of the ties. */
  readonly ties: number;
}

/**
 * Ranks numbers, ties by mid-ranks.
 *
 * @param values - the numbers
 * @returns the ranks in the order of the numbers, and the size of the ties
 */
export function midRanks(values: readonly number[]): MidRanks {
  const sorted = Float64Array.from(values).sort();
  const ranks = values.map((value) => {
    const first = sorted.indexOf(value);
    const last = sorted.lastIndexOf(value);
    return (first + last) / 2 + 1;
  });
  let ties = 0;
  for (let start = 0; start < sorted.length; ) {
    const size = sorted.lastIndexOf(sorted[start] as number) - start + 1;
    ties += size ** 3 - size;
    start += size;
  }
  return { ranks, ties };
}
