import {
  agrestiCaffoInterval,
  agrestiCoullInterval,
  clopperPearsonInterval,
  finiteWilsonInterval,
  goodmanIntervals,
  hypergeometricInterval,
  type Interval,
  jeffreysInterval,
  meanInterval,
  medianInterval,
  miettinenNurminenInterval,
  newcombeInterval,
  nonResponseBounds,
  quesenberryHurstIntervals,
  sisonGlazIntervals,
  wilsonInterval,
} from '@rubrikk/scoring';
import { type IntervalRow, intervalChart } from './interval-chart.ts';
import { type Line, lineChart } from './line-chart.ts';
import { range } from './ways.ts';

export function intervalPictures(): Record<string, string> {
  return {
    'interval-width': intervalWidth(),
    'share-intervals': shareIntervals(),
    'difference-intervals': differenceIntervals(),
    'whole-distribution': wholeDistribution(),
    'non-response': nonResponse(),
    'level-intervals': levelIntervals(),
  };
}

const shareAxis = { label: 'share', from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };

function intervalWidth(): string {
  const sizes = range(4, 60, 4);
  return lineChart({
    title: 'Intervals around a share of three in four narrow with more answers; of a staff of 60 to nothing at 60',
    x: { label: 'answers', from: 0, to: 60, ticks: [4, 20, 40, 60] },
    y: { label: 'share', from: 0, to: 1, ticks: [0, 0.5, 0.75, 1] },
    lines: [
      intervalLine('of very many', sizes, (n) => wilsonInterval(n * 0.75, n)),
      intervalLine('of 60', sizes, (n) => finiteWilsonInterval(n * 0.75, n, 60)),
    ],
  });
}

function shareIntervals(): string {
  return intervalChart({
    title: 'Six intervals around 18 of 20: as a sample of very many, and of a staff of 24',
    x: { ...shareAxis, from: 0.6, ticks: [0.6, 0.7, 0.8, 0.9, 1] },
    rows: [
      rowOf('Wilson', wilsonInterval(18, 20), 0.9),
      rowOf('Jeffreys', jeffreysInterval(18, 20), 0.9),
      rowOf('Agresti–Coull', agrestiCoullInterval(18, 20), 0.9),
      rowOf('Clopper–Pearson', clopperPearsonInterval(18, 20), 0.9),
      rowOf('Wilson, of 24', finiteWilsonInterval(18, 20, 24), 0.9),
      rowOf('hypergeom., of 24', partsOf(hypergeometricInterval(18, 20, 24), 24), 0.9),
    ],
  });
}

function differenceIntervals(): string {
  const groups = [
    { successes: 5, n: 6 },
    { successes: 9, n: 20 },
  ] as const;
  const difference = 5 / 6 - 9 / 20;
  return intervalChart({
    title: 'Three intervals around the difference between 5 of 6 leaders and 9 of 20 teachers; all reach below 0',
    x: { label: 'difference of shares', from: -0.25, to: 1, ticks: [-0.25, 0, 0.25, 0.5, 0.75, 1] },
    rows: [
      rowOf('Newcombe', newcombeInterval(...groups), difference),
      rowOf('Miettinen–N.', miettinenNurminenInterval(...groups), difference),
      rowOf('Agresti–Caffo', agrestiCaffoInterval(...groups), difference),
    ],
  });
}

function wholeDistribution(): string {
  const counts = [2, 6, 12];
  return intervalChart({
    title: 'Intervals around 12 of 20 on the top level: alone, and together with the other two levels',
    x: shareAxis,
    rows: [
      rowOf('Wilson, alone', wilsonInterval(12, 20), 0.6),
      rowOf('Goodman', goodmanIntervals(counts)?.[2], 0.6),
      rowOf('Quesenberry–H.', quesenberryHurstIntervals(counts)?.[2], 0.6),
      rowOf('Sison–Glaz', sisonGlazIntervals(counts)?.[2], 0.6),
    ],
  });
}

function nonResponse(): string {
  const answers = range(3, 30, 3);
  return lineChart({
    title: 'Who did not answer leaves wide bounds around two in three, until all 30 of a staff have answered',
    x: { label: 'answers, of a staff of 30', from: 0, to: 30, ticks: [3, 15, 30] },
    y: { label: 'share', from: 0, to: 1, ticks: [0, 0.5, 1] },
    lines: [
      intervalLine('worst case', answers, (n) => nonResponseBounds((n * 2) / 3, n, 30)),
      intervalLine('if alike', answers, (n) => finiteWilsonInterval((n * 2) / 3, n, 30)),
    ],
  });
}

function levelIntervals(): string {
  const sizes = range(10, 80, 10);
  const countsOf = (n: number) => [1, 2, 3, 3, 1].map((count) => (count * n) / 10);
  return lineChart({
    title: 'Where the median and the mean level may lie, for groups of 10 to 80 with the same distribution',
    x: { label: 'raters', from: 0, to: 80, ticks: [10, 40, 80] },
    y: { label: 'level', from: 1, to: 5, ticks: [1, 2, 3, 4, 5] },
    lines: [
      intervalLine('median', sizes, (n) => medianInterval(countsOf(n))),
      intervalLine('mean', sizes, (n) => meanInterval(countsOf(n))),
    ],
  });
}

function intervalLine(label: string, sizes: readonly number[], intervalOf: (n: number) => Interval | undefined): Line {
  const intervals = sizes.map((n) => [n, known(intervalOf(n))] as const);
  return {
    label,
    points: intervals.map(([n, { low }]) => [n, low]),
    upper: intervals.map(([n, { high }]) => [n, high]),
  };
}

function rowOf(label: string, interval: Interval | undefined, value: number): IntervalRow {
  const { low, high } = known(interval);
  return { label, low, high, value };
}

function partsOf({ low, high }: Interval, whole: number): Interval {
  return { low: low / whole, high: high / whole };
}

function known(interval: Interval | undefined): Interval {
  if (interval === undefined) throw new Error('A picture needs data that have an interval.');
  return interval;
}
