import { type Measure, range } from './ways.ts';

/** What a measure gives on average for groups drawn from a large staff: exact, over all groups there can be. */
export function expected(raters: number, shares: readonly [number, number, number], measure: Measure): number {
  let sum = 0;
  for (const low of range(0, raters)) {
    for (const middle of range(0, raters - low)) {
      const counts = [low, middle, raters - low - middle];
      sum += probability(counts, shares) * (measure(counts) ?? 0);
    }
  }
  return sum;
}

function probability(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const chances = counts.map((count, at) => (shares[at] as number) ** count / factorial(count));
  return chances.reduce((product, chance) => product * chance, factorial(total));
}

function factorial(number: number): number {
  return number < 2 ? 1 : number * factorial(number - 1);
}
