import { averageDeviationAboutMedian } from '../consensus/average-deviation-about-median.ts';
import { consensus } from '../consensus/consensus.ts';
import { leikDispersion } from '../consensus/leik-dispersion.ts';
import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';
import { mean } from '../distributions/mean.ts';
import { median } from '../distributions/median.ts';
import { variance } from '../distributions/variance.ts';
import type { TallyCounts } from './tally-counts.ts';

/** The statistics of a cell that the tables aren't made for, as it has thousands of raters or none. */
export function writeSingly(
  counts: TallyCounts,
  start: number,
  levels: number,
  output: Float64Array,
  at: number,
): void {
  let n = 0;
  for (let level = 0; level < levels; level += 1) n += counts[start + level] as number;
  for (let place = 0; place < 8; place += 1) output[at + place] = 0;
  if (n === 0) return;
  const cell = counts.subarray(start, start + levels);
  output[at] = n;
  output[at + 1] = mean(cell) as number;
  output[at + 2] = median(cell) as number;
  output[at + 3] = variance(cell) as number;
  output[at + 4] = consensus(cell) as number;
  output[at + 5] = vanDerEijkAgreement(cell) ?? 0;
  output[at + 6] = leikDispersion(cell) as number;
  output[at + 7] = averageDeviationAboutMedian(cell) as number;
}
