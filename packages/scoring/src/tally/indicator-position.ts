import type { Tally } from './tally.ts';

/** Where an indicator stands in a tally. */
export function indicatorPosition(tally: Tally, indicator: string): number {
  const position = tally.indicators.indexOf(indicator);
  if (position < 0) {
    throw new RangeError(`Expected an indicator of the rubric "${tally.rubric.id}"; received "${indicator}".`);
  }
  return position;
}
