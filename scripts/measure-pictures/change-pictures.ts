import {
  benjaminiHochberg,
  bonferroni,
  holm,
  jonckheereTerpstraTest,
  kruskalWallisTest,
  matchedPairsRankBiserial,
  meanChange,
  pairedDominance,
  signTest,
  wilcoxonSignedRankExactTest,
  wilcoxonSignedRankTest,
} from '@rubrikk/scoring';
import { lineChart } from './line-chart.ts';
import { range } from './ways.ts';

export function changePictures(): Record<string, string> {
  return {
    'paired-change': pairedChange(),
    'paired-tests': pairedTests(),
    'several-groups': severalGroups(),
    'adjusted-p-values': adjusted(),
  };
}

const share = { from: 0, to: 1, ticks: [0, 0.5, 1] };
const fell = 4;
const risenAxis = {
  label: 'raters who rose a step, of 20; four fell two steps',
  from: 0,
  to: 16,
  ticks: [0, 4, 8, 12, 16],
};

type Table = readonly (readonly number[])[];

/** Twenty raters on level 3 of 5: four fell to level 1, the given number rose to level 4, the rest stayed. */
function changes(rose: number): Table {
  const none = [0, 0, 0, 0, 0];
  return [none, none, [fell, 0, 20 - fell - rose, rose, 0], none, none];
}

function changeLine(label: string, measure: (table: Table, rose: number) => number | undefined) {
  return { label, points: range(0, 16).map((rose) => [rose, measure(changes(rose), rose)] as const) };
}

function pairedChange(): string {
  return lineChart({
    title: 'Three measures of change of the same 20 raters: four fell by two steps, more and more rose by one',
    x: risenAxis,
    y: { label: 'change', from: -1, to: 1, ticks: [-1, 0, 1] },
    lines: [
      changeLine('dominance', pairedDominance),
      changeLine('mean change', meanChange),
      changeLine('rank-biserial', matchedPairsRankBiserial),
    ],
  });
}

function pairedTests(): string {
  return lineChart({
    title: 'P-values of three tests of the same change: four of 20 fell by two steps, more and more rose by one',
    x: risenAxis,
    y: { label: 'p', ...share },
    lines: [
      changeLine('sign test', (_, rose) => signTest(rose, fell)),
      changeLine('exact', (table) => wilcoxonSignedRankExactTest(table)?.p),
      changeLine('normal', (table) => wilcoxonSignedRankTest(table)?.p),
    ],
  });
}

function severalGroups(): string {
  const waves = (moved: number) => [
    [6, 4, 2],
    [6 - moved / 2, 4, 2 + moved / 2],
    [6 - moved, 4, 2 + moved],
  ];
  const lineOf = (label: string, measure: (groups: Table) => number | undefined) => ({
    label,
    points: range(0, 6, 2).map((moved) => [moved, measure(waves(moved))] as const),
  });
  return lineChart({
    title: 'Three waves of twelve raters that rise ever more: a test for a trend sees it before one for any difference',
    x: { label: 'raters who rose by wave 3; half as many by wave 2', from: 0, to: 6, ticks: [0, 2, 4, 6] },
    y: { label: 'p, or share', ...share },
    lines: [
      lineOf('any difference', (groups) => kruskalWallisTest(groups)?.p),
      lineOf('trend', (groups) => jonckheereTerpstraTest(groups)?.p),
      lineOf('ε²', (groups) => kruskalWallisTest(groups)?.epsilonSquared),
    ],
  });
}

function adjusted(): string {
  const found = [1, 4, 6, 10, 13, 20, 30, 40, 60, 90, 140, 200, 270, 350, 430, 520, 610, 700, 820, 950];
  const pValues = found.map((thousandths) => thousandths / 1000);
  const lineOf = (label: string, values: readonly (number | undefined)[]) => ({
    label,
    points: values.map((value, at) => [at + 1, value] as const),
  });
  return lineChart({
    title: 'Twenty p-values, the smallest first, as they are and as three adjustments raise them',
    x: { label: 'indicators, the smallest p-value first', from: 1, to: 20, ticks: [1, 5, 10, 15, 20] },
    y: { label: 'p', ...share },
    lines: [
      lineOf('as found', pValues),
      lineOf('Benjamini–H.', benjaminiHochberg(pValues)),
      lineOf('Holm', holm(pValues)),
      lineOf('Bonferroni', bonferroni(pValues)),
    ],
  });
}
