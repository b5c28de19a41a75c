import type { Interval } from '../numbers/interval.ts';

/** An interval with how sure it is. */
export interface ConfidenceInterval extends Interval {
  /** How often such an interval covers what is true: 0.95 is 95 %. */
  readonly confidence: number;
}

/** Puts the confidence beside the limits that were worked out with it. */
export function confidenceInterval(limits: Interval | undefined, confidence: number): ConfidenceInterval | undefined {
  return limits && { ...limits, confidence };
}
