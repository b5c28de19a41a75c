import type { Interval } from '../../packages/scoring/src/numbers/interval.ts';

/** An interval as the reference files write it: `[lower, upper]`. */
export function limits(interval: Interval | undefined): readonly [number, number] | undefined {
  return interval && [interval.low, interval.high];
}
