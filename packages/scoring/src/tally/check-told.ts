import type { Tally } from './tally.ts';

/** Refuses a tally that doesn't tell an attribute apart, or whose groups share raters over it already. */
export function checkTold(tally: Tally, attribute: string): void {
  if (!tally.by.includes(attribute)) {
    throw new RangeError(`Expected a tally by ${attribute}; received one by [${tally.by}].`);
  }
  if (tally.overlapping?.includes(attribute) !== true) return;
  throw new RangeError(
    `Expected a tally whose raters are in one ${attribute} each; received one that was rolled up over it. Take the tally that it was made of.`,
  );
}
