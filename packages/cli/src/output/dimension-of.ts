import type { Report } from '@rubrikk/scoring';

/** Finds the dimension of an indicator. */
export function dimensionOf({ results }: Report): (indicator: string) => string {
  const known = new Map(results.map(({ indicator, dimension }) => [indicator, dimension]));
  return (indicator) => known.get(indicator) as string;
}
