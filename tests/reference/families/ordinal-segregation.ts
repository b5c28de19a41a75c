import { leikDispersion } from '../../../packages/scoring/src/consensus/leik-dispersion.ts';
import { ordinalEntropy } from '../../../packages/scoring/src/consensus/ordinal-entropy.ts';
import { ordinalSegregation } from '../../../packages/scoring/src/consensus/ordinal-segregation.ts';
import { ordinalSquareRootVariation } from '../../../packages/scoring/src/consensus/ordinal-square-root-variation.ts';

export function compute({ counts }: { readonly counts: readonly (readonly number[])[] }): object {
  return {
    informationTheory: ordinalSegregation(counts, ordinalEntropy),
    variance: ordinalSegregation(counts),
    squareRoot: ordinalSegregation(counts, ordinalSquareRootVariation),
    absolute: ordinalSegregation(counts, leikDispersion),
  };
}
