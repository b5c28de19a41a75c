/**
 * Refuses what isn't a probability that can be turned into a finite quantile.
 *
 * @param probability - more than 0 and less than 1
 * @param name - what the caller calls it, for the message
 * @throws RangeError when `probability` is 0 or less, 1 or more, or not a number
 */
export function checkProbability(probability: number, name = 'probability'): void {
  if (probability > 0 && probability < 1) return;
  throw new RangeError(`Expected a ${name} of more than 0 and less than 1; received ${probability}.`);
}
