/** Contributions, the largest first; refuses what none can be. */
export function largestFirst(contributions: readonly number[]): number[] {
  const wrong = contributions.find((contribution) => !(contribution >= 0 && Number.isFinite(contribution)));
  if (wrong === undefined) return contributions.toSorted((a, b) => b - a);
  throw new RangeError(`Expected contributions from 0; received ${wrong}.`);
}
