/** Whether the largest or the smallest value comes first. */
export type FirstValue = 'largest' | 'smallest';

/** How many places a list has; all who share the last one are in it. */
const places = 5;

/** Less than this apart, two values differ by rounding: a distribution and its mirror have the same consensus. */
const rounding = 1e-12;

/** Ranks entries by their values; keeps those of the first places, in the order of their ranks. */
export function ranked<Entry extends { readonly value: number }>(
  entries: readonly Entry[],
  first: FirstValue,
): (Entry & { readonly rank: number })[] {
  const sign = first === 'largest' ? 1 : -1;
  const sorted = entries.map(({ value }) => sign * value).sort((a, b) => b - a);
  const rankOf = ({ value }: Entry) => 1 + sorted.findIndex((other) => other - sign * value <= rounding);
  const last = sorted[Math.min(places, sorted.length) - 1] as number;
  return entries
    .filter(({ value }) => last - sign * value <= rounding)
    .map((entry) => ({ ...entry, rank: rankOf(entry) }))
    .sort((a, b) => a.rank - b.rank);
}

/** The value that the last place has, or a value beside it by rounding: whoever is past it isn't in the list. */
export function isPlaced(value: number, sorted: Float64Array, count: number): boolean {
  return count < places || value >= (sorted[count - places] as number) - rounding;
}
