import {
  type Bootstrap,
  basicInterval,
  biasCorrectedInterval,
  bootstrapCounts,
  consensus,
  countsAcceleration,
  type Interval,
  percentileInterval,
} from '@rubrikk/scoring';
import { histogram } from './histogram.ts';

export function resamplingPictures(): Record<string, string> {
  return { bootstrap: bootstrap() };
}

function bootstrap(): string {
  const cells = [[2, 6, 12]];
  const drawn = bootstrapCounts(cells, consensus, { seed: 1, replicates: 2000 });
  const acceleration = countsAcceleration(cells, consensus);
  if (drawn === undefined || acceleration === undefined)
    throw new Error('A picture needs data that can be drawn from.');
  return histogram({
    title: 'Consensus of 2,000 draws from 20 raters on levels 1 to 3 (2, 6, 12), and three intervals made of it',
    x: { label: 'consensus; the dot is that of the 20 themselves', from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    values: Array.from(drawn.replicates),
    binWidth: 0.04,
    rows: intervals(drawn, acceleration).map(([label, interval]) => ({ label, ...interval, value: drawn.estimate })),
  });
}

function intervals(drawn: Bootstrap, acceleration: number): [string, Interval][] {
  const corrected = biasCorrectedInterval(drawn, acceleration);
  if (corrected === undefined) throw new Error('A picture needs draws on both sides of the estimate.');
  return [
    ['percentile', percentileInterval(drawn)],
    ['basic', basicInterval(drawn)],
    ['bias-corrected', corrected],
  ];
}
