import { averageDeviationAboutMedian } from '../consensus/average-deviation-about-median.ts';
import { leikDispersion } from '../consensus/leik-dispersion.ts';
import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';
import { withinGroupAgreement } from '../consensus/within-group-agreement.ts';
import { shares } from '../distributions/shares.ts';
import { totalOf } from '../numbers/total-of.ts';
import { cellCounts, cellMissing } from '../tally/cell-counts.ts';
import type { Tally } from '../tally/tally.ts';
import { distributionSummary } from './distribution-summary.ts';
import type { IndicatorValues } from './indicator-result.ts';

/** Measures one indicator of one group, by their positions in the tally. */
export function indicatorValues(tally: Tally, group: number, indicator: number, favourable: number): IndicatorValues {
  const counts = Array.from(cellCounts(tally, group, indicator));
  const n = totalOf(counts);
  return {
    n,
    counts,
    shares: shares(counts),
    missing: cellMissing(tally, group, indicator),
    ...distributionSummary(counts, n, favourable),
    agreement: vanDerEijkAgreement(counts),
    leikDispersion: leikDispersion(counts),
    withinGroupAgreement: withinGroupAgreement(counts),
    averageDeviation: averageDeviationAboutMedian(counts),
  };
}
