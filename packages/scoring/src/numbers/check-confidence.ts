import { checkProbability } from './check-probability.ts';

/**
 * Refuses what isn't a confidence level, 95 for 0.95 above all.
 *
 * @param confidence - how often such an interval covers the true value: more than 0 and less than 1
 * @throws RangeError when `confidence` is 0 or less, 1 or more, or not a number
 */
export function checkConfidence(confidence: number): void {
  checkProbability(confidence, 'confidence (0.95 is 95 %)');
}
