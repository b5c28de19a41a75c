import type { AgreementWeights } from './agreement-weights.ts';

const powers: Readonly<Record<AgreementWeights, number>> = { identity: 0, linear: 1, quadratic: 2 };

/**
 * The agreement of each pair of levels: 1 for the same level, and `1 − (|i − j| / (k − 1)) ** power` for others.
 *
 * @param weights - how much two ratings count as agreeing
 * @param levels - how many levels the scale has
 * @returns one row per level, symmetric
 * @throws RangeError when there are no such weights
 */
export function weightMatrix(weights: AgreementWeights, levels: number): readonly (readonly number[])[] {
  const power: number | undefined = powers[weights];
  if (power === undefined) {
    throw new RangeError(`Expected the weights identity, linear or quadratic; received ${weights}.`);
  }
  return Array.from({ length: levels }, (_, first) =>
    Array.from({ length: levels }, (_, second) =>
      first === second ? 1 : 1 - (Math.abs(first - second) / (levels - 1)) ** power,
    ),
  );
}
