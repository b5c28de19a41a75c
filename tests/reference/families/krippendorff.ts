import { agreementInterval } from '../../../packages/scoring/src/reliability/agreement-interval.ts';
import { agreementPValue } from '../../../packages/scoring/src/reliability/agreement-p-value.ts';
import type { AgreementWeights } from '../../../packages/scoring/src/reliability/agreement-weights.ts';
import type { AlphaMetric } from '../../../packages/scoring/src/reliability/alpha-metric.ts';
import { countRatings } from '../../../packages/scoring/src/reliability/count-ratings.ts';
import { krippendorffAgreement } from '../../../packages/scoring/src/reliability/krippendorff-agreement.ts';
import { krippendorffAlpha } from '../../../packages/scoring/src/reliability/krippendorff-alpha.ts';
import { type Nullable, ratersOf } from '../raters-of.ts';

interface Input {
  readonly k: number;
  readonly ratings: Nullable;
}

const metrics: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** In the file rows are units, which we call items, and columns are raters. */
export function compute({ k, ratings }: Input): object {
  const counts = countRatings(ratersOf(ratings), k);
  const pairable = counts.filter((row) => totalOf(row) > 1);
  const seen = Array.from({ length: k }, (_, level) => pairable.some((row) => (row[level] as number) > 0));
  const categoriesSeen = seen.filter(Boolean).length;
  return {
    unitsPairable: pairable.length,
    values: pairable.reduce((sum, row) => sum + totalOf(row), 0),
    categoriesSeen,
    missing: ratings.flat().filter((rating) => rating === null).length,
    // Where only one level occurs irr says 1, and for us, as for Krippendorff, there is no alpha.
    alpha: Object.fromEntries(
      metrics.map((metric) => [metric, krippendorffAlpha(counts, metric) ?? (categoriesSeen === 1 ? 1 : undefined)]),
    ),
    irrCAC: {
      unweighted: reported(counts, 'identity'),
      linear: reported(usedPart(counts), 'linear'),
      quadratic: reported(usedPart(counts), 'quadratic'),
    },
  };
}

/** irrCAC knows only the levels that occur, and weighs steps against the distance of the outer ones. */
function usedPart(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const used = (counts[0] ?? []).map((_, level) => counts.some((row) => (row[level] as number) > 0));
  return counts.map((row) => row.slice(used.indexOf(true), used.lastIndexOf(true) + 1));
}

function reported(counts: readonly (readonly number[])[], weights: AgreementWeights): object | undefined {
  // With a single level there are no steps to weigh.
  if ((counts[0]?.length ?? 0) < 2) return undefined;
  const agreement = krippendorffAgreement(counts, weights);
  // Where no pair can be compared irrCAC says that 0 is expected.
  if (agreement === undefined) return { expectedAgreement: 0 };
  const interval = agreementInterval(agreement);
  return {
    coefficient: agreement.coefficient,
    percentAgreement: agreement.observedAgreement,
    expectedAgreement: agreement.expectedAgreement,
    standardError: agreement.standardError,
    ci95: interval && [interval.low, interval.high],
    p: agreementPValue(agreement),
  };
}

function totalOf(row: readonly number[]): number {
  return row.reduce((sum, count) => sum + count, 0);
}
