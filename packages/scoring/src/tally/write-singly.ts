import { averageDeviationAboutMedian } from '../consensus/average-deviation-about-median.ts';
import { consensus } from '../consensus/consensus.ts';
import { leikDispersion } from '../consensus/leik-dispersion.ts';
import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';
import { mean } from '../distributions/mean.ts';
import { median } from '../distributions/median.ts';
import { variance } from '../distributions/variance.ts';
import { wholeTotalOf } from '../numbers/whole-total-of.ts';

/** The statistics of a cell that the tables aren't made for, as it has thousands of raters or none. */
export function writeSingly(
  counts: Uint32Array,
  start: number,
  levels: number,
  output: Float64Array,
  at: number,
): void {
  const cell = counts.subarray(start, start + levels);
  output.fill(0, at, at + 8);
  output[at] = wholeTotalOf(cell);
  if (output[at] === 0) return;
  output[at + 1] = mean(cell) ?? 0;
  output[at + 2] = median(cell) ?? 0;
  output[at + 3] = variance(cell) ?? 0;
  output[at + 4] = consensus(cell) ?? 0;
  output[at + 5] = vanDerEijkAgreement(cell) ?? 0;
  output[at + 6] = leikDispersion(cell) ?? 0;
  output[at + 7] = averageDeviationAboutMedian(cell) ?? 0;
}
