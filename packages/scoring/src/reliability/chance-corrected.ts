import type { AgreementCoefficient } from './agreement-coefficient.ts';

/** What one item adds to the observed agreement and to the agreement by chance. */
export interface ItemContribution {
  /** `undefined` for an item with a single rating. */
  readonly agreement: number | undefined;
  /** The mean of these over items is the expected agreement. */
  readonly chance: number;
}

/**
 * A coefficient of agreement beyond chance, with its standard error over items by linearisation.
 *
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, for all of the coefficients alike.
 *
 * @param items - the items with at least one rating
 * @param expectedAgreement - the agreement by chance
 * @returns the coefficient, or `undefined` when no item has two ratings
 */
export function chanceCorrected(
  items: readonly ItemContribution[],
  expectedAgreement: number,
): AgreementCoefficient | undefined {
  const pairable = items.filter(({ agreement }) => agreement !== undefined).length;
  if (pairable === 0) return undefined;
  let observedAgreement = 0;
  for (const { agreement = 0 } of items) observedAgreement += agreement / pairable;
  const beyond = 1 - expectedAgreement;
  const coefficient = beyond > 0 ? (observedAgreement - expectedAgreement) / beyond : undefined;
  const result = { coefficient, observedAgreement, expectedAgreement, items: items.length };
  if (coefficient === undefined || items.length < 2) return { ...result, standardError: undefined };
  let squares = 0;
  for (const { agreement = expectedAgreement, chance } of items) {
    const own = (items.length / pairable) * (agreement - expectedAgreement);
    const correction = 2 * (1 - coefficient) * (chance - expectedAgreement);
    squares += ((own - correction) / beyond - coefficient) ** 2;
  }
  return { ...result, standardError: Math.sqrt(squares / items.length / (items.length - 1)) };
}
