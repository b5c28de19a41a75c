/**
 * Refuses a number that isn't between two others.
 *
 * @param value - the number
 * @param least - the least that it may be
 * @param most - the most that it may be; infinity is never within
 * @param name - what it is, for the message
 * @throws RangeError when `value` is less, more, infinite or not a number
 */
export function checkWithin(value: number, least: number, most: number, name: string): void {
  if (value >= least && value <= most && Number.isFinite(value)) return;
  throw new RangeError(`Expected ${name} from ${least} to ${most}; received ${value}.`);
}
