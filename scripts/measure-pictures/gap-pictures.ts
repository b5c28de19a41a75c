import {
  brunnerMunzelTest,
  cliffsDelta,
  cliffsDeltaInterval,
  energyDistance,
  hellingerDistance,
  jensenShannonDivergence,
  mannWhitneyExactTest,
  mannWhitneyTest,
  meanDistanceFromTarget,
  meanShortfall,
  pairShares,
  shareBelowTarget,
  wassersteinDistance,
  wassersteinParts,
} from '@rubrikk/scoring';
import { areaChart } from './area-chart.ts';
import { lineChart } from './line-chart.ts';
import { along, type Measure, range, walk } from './ways.ts';

export function gapPictures(): Record<string, string> {
  return {
    target: target(),
    'pair-shares': pairs(),
    'cliffs-delta': delta(),
    'two-group-tests': twoGroupTests(),
    'wasserstein-parts': parts(),
    distances: distances(),
  };
}

const share = { from: 0, to: 1, ticks: [0, 0.5, 1] };
const teachers = [4, 8, 6] as const;
const leaders = walk(6, 3);
const leaderAxis = { label: 'steps up taken by 6 leaders; 18 teachers stay', from: 0, to: 12, ticks: [0, 3, 6, 9, 12] };

function target(): string {
  const way = walk(12, 4);
  const lineOf = (label: string, measure: (counts: readonly number[], target: number) => number | undefined) => ({
    label,
    points: along(way, (counts) => measure(counts, 3)),
  });
  return lineChart({
    title: 'Three gaps to level 3 while twelve raters go from level 1 to 4, one by one',
    x: { label: 'steps taken by twelve raters', from: 0, to: 36, ticks: [0, 9, 18, 27, 36] },
    y: { label: 'share, or steps', from: 0, to: 2, ticks: [0, 1, 2] },
    lines: [
      lineOf('distance', meanDistanceFromTarget),
      lineOf('shortfall', meanShortfall),
      lineOf('share below', shareBelowTarget),
    ],
  });
}

function pairs(): string {
  const areaOf = (label: string, part: 'higher' | 'equal' | 'lower') => ({
    label,
    points: leaders.map(([moved, counts]) => [moved, pairShares(counts, teachers)?.[part] ?? 0] as const),
  });
  return areaChart({
    title: 'Of all pairs of a leader and a teacher: who is higher, while six leaders go from level 1 to 3',
    x: leaderAxis,
    y: { label: 'share of pairs', ...share },
    areas: [areaOf('teacher higher', 'lower'), areaOf('equal', 'equal'), areaOf('leader higher', 'higher')],
  });
}

function delta(): string {
  return lineChart({
    title:
      'Cliff’s delta of six leaders against 18 teachers, with its interval, while the leaders go from level 1 to 3',
    x: leaderAxis,
    y: { label: 'Cliff’s delta', from: -1, to: 1, ticks: [-1, 0, 1] },
    lines: [
      { label: 'delta', points: along(leaders, (counts) => cliffsDelta(counts, teachers)) },
      {
        label: 'its interval',
        points: along(leaders, (counts) => cliffsDeltaInterval(counts, teachers)?.low),
        upper: along(leaders, (counts) => cliffsDeltaInterval(counts, teachers)?.high),
      },
    ],
  });
}

function twoGroupTests(): string {
  const lineOf = (label: string, measure: Measure) => ({ label, points: along(leaders, measure) });
  return lineChart({
    title: 'P-values of three tests between six leaders and 18 teachers while the leaders go from level 1 to 3',
    x: leaderAxis,
    y: { label: 'p', ...share },
    lines: [
      lineOf('exact', (counts) => mannWhitneyExactTest(counts, teachers)?.p),
      lineOf('normal', (counts) => mannWhitneyTest(counts, teachers)?.p),
      lineOf('Brunner–M.', (counts) => brunnerMunzelTest(counts, teachers)?.p),
    ],
  });
}

function parts(): string {
  const before = [0, 20, 0] as const;
  const after = range(0, 12).map((moved) => {
    const [up, down] = [Math.min(6, moved), Math.max(0, moved - 6)];
    return [moved, [down, 20 - moved, up]] as const;
  });
  const lineOf = (label: string, measure: Measure) => ({ label, points: along(after, measure) });
  return lineChart({
    title:
      'Of 20 raters on level 2, six go up and then six go down: the change of the mean is 0 again, the distance is not',
    x: { label: 'raters who moved, of 20', from: 0, to: 12, ticks: [0, 3, 6, 9, 12] },
    y: { label: 'steps per rater', from: 0, to: 0.6, ticks: [0, 0.3, 0.6] },
    lines: [
      lineOf('distance', (counts) => wassersteinDistance(before, counts)),
      lineOf('up', (counts) => wassersteinParts(before, counts)?.up),
      lineOf('down', (counts) => wassersteinParts(before, counts)?.down),
      lineOf('up − down', (counts) => {
        const moves = wassersteinParts(before, counts);
        return moves && moves.up - moves.down;
      }),
    ],
  });
}

function distances(): string {
  const start = [10, 0, 0, 0, 0] as const;
  const way = walk(10, 5);
  const lineOf = (label: string, measure: Measure) => ({ label, points: along(way, measure) });
  return lineChart({
    title:
      'Four distances, each divided by its largest value, while ten raters walk away from ten others on level 1 of 5',
    x: { label: 'steps taken by ten raters', from: 0, to: 40, ticks: [0, 10, 20, 30, 40] },
    y: { label: 'part of the largest', ...share },
    lines: [
      lineOf('Hellinger', (counts) => hellingerDistance(start, counts)),
      lineOf('Jensen–Shannon', (counts) => jensenShannonDivergence(start, counts)),
      lineOf('energy', (counts) => (energyDistance(start, counts) ?? 0) / 8),
      lineOf('Wasserstein', (counts) => (wassersteinDistance(start, counts) ?? 0) / 4),
    ],
  });
}
