import { agreementWithTarget } from '../../../packages/scoring/src/consensus/agreement-with-target.ts';
import { berryMielkeVariation } from '../../../packages/scoring/src/consensus/berry-mielke-variation.ts';
import { bimodalityCoefficient } from '../../../packages/scoring/src/consensus/bimodality-coefficient.ts';
import { consensus } from '../../../packages/scoring/src/consensus/consensus.ts';
import { estebanRayPolarisation } from '../../../packages/scoring/src/consensus/esteban-ray-polarisation.ts';
import { kvalsethVariation } from '../../../packages/scoring/src/consensus/kvalseth-variation.ts';
import { leikDispersion } from '../../../packages/scoring/src/consensus/leik-dispersion.ts';
import { modalShare } from '../../../packages/scoring/src/consensus/modal-share.ts';
import { ordinalConcentration } from '../../../packages/scoring/src/consensus/ordinal-concentration.ts';
import { ordinalEntropy } from '../../../packages/scoring/src/consensus/ordinal-entropy.ts';
import { ordinalSquareRootVariation } from '../../../packages/scoring/src/consensus/ordinal-square-root-variation.ts';
import { ordinalVariation } from '../../../packages/scoring/src/consensus/ordinal-variation.ts';
import { ordinalVariationStandardError } from '../../../packages/scoring/src/consensus/ordinal-variation-standard-error.ts';
import { pairwiseAgreement } from '../../../packages/scoring/src/consensus/pairwise-agreement.ts';
import { polarisation } from '../../../packages/scoring/src/consensus/polarisation.ts';
import { reynalQuerolPolarisation } from '../../../packages/scoring/src/consensus/reynal-querol-polarisation.ts';
import { shareWithinOneOfMedian } from '../../../packages/scoring/src/consensus/share-within-one-of-median.ts';
import { vanDerEijkAgreement } from '../../../packages/scoring/src/consensus/van-der-eijk-agreement.ts';
import { entropy } from '../../../packages/scoring/src/distributions/entropy.ts';
import { mean } from '../../../packages/scoring/src/distributions/mean.ts';
import { totalOf } from '../../../packages/scoring/src/numbers/total-of.ts';

export function compute({ counts }: { readonly counts: readonly number[] }): object {
  return {
    n: totalOf(counts),
    ...agreement(counts),
    ...dispersion(counts),
    ...polarised(counts),
    ...onWholeCounts(counts),
  };
}

function agreement(counts: readonly number[]): object {
  return {
    mean: mean(counts),
    vanDerEijkA: vanDerEijkAgreement(counts),
    polarizationA: polarisation(counts),
    tastleWiermanCnsFormula: consensus(counts),
    tastleWiermanAgt: counts.map((_, rank) => agreementWithTarget(counts, rank + 1)),
    modalShare: modalShare(counts),
    withinOneOfMedian: shareWithinOneOfMedian(counts),
  };
}

function dispersion(counts: readonly number[]): object {
  const absolute = leikDispersion(counts);
  const variation = ordinalVariation(counts);
  const concentration = ordinalConcentration(counts);
  // The package has no concentration for two levels.
  const family = counts.length > 2 && absolute !== undefined;
  return {
    leikD: absolute,
    reardonAbsolute: absolute,
    concentrationCityBlock: family ? 1 - absolute : undefined,
    blairLacyL: concentration,
    concentrationEuclid: family ? concentration : undefined,
    blairLacyLsquared: scaled(concentration, concentration ?? 0),
    dsquared: scaled(concentration, ((concentration ?? 0) * (counts.length - 1)) / 4),
    berryMielkeIOV: berryMielkeVariation(counts),
    kvalsethCOV: kvalsethVariation(counts),
    reardonEntropy: ordinalEntropy(counts),
    reardonVariance: variation,
    reardonSquareRoot: ordinalSquareRootVariation(counts),
    shannonEntropyBits: entropy(counts),
  };
}

function polarised(counts: readonly number[]): object {
  const ends = (alpha: number) => (counts.length - 1) / 2 ** (1 + alpha);
  const estebanRay = (alpha: number) => estebanRayPolarisation(counts, alpha);
  return {
    reynalQuerol: reynalQuerolPolarisation(counts),
    estebanRay1_0: scaled(estebanRay(1), ends(1)),
    estebanRay1_3: scaled(estebanRay(1.3), ends(1.3)),
    estebanRay1_6: scaled(estebanRay(1.6), ends(1.6)),
    estebanRay1_3Normalised: estebanRay(1.3),
  };
}

/** The reference has these for raters, not for shares. */
function onWholeCounts(counts: readonly number[]): object {
  if (!counts.every(Number.isInteger)) return {};
  const error = ordinalVariationStandardError(counts);
  return {
    tastleWiermanCns: consensus(counts),
    pairwiseAgreement: pairwiseAgreement(counts),
    bimodalityCoefficientSas: bimodalityCoefficient(counts),
    lsquaredVariance: scaled(error, error ?? 0),
  };
}

function scaled(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}
