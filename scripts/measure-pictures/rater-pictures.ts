import {
  brennanPrediger,
  countRatings,
  cronbachAlpha,
  fleissKappa,
  groupIntraclassCorrelationFromCounts,
  guttmanLambda6,
  gwetAgreementCoefficient,
  type IntraclassForm,
  interItemCorrelation,
  intraclassCorrelation,
  kendallConcordance,
  krippendorffAlpha,
  mcdonaldOmegaStandardised,
  simpleAgreement,
  weightedKappa,
} from '@rubrikk/scoring';
import { seededRandom } from '../seeded-random.ts';
import { lineChart } from './line-chart.ts';
import { range } from './ways.ts';

const share = { from: 0, to: 1, ticks: [0, 0.5, 1] };

export function raterPictures(): Record<string, string> {
  return {
    noise: noise(),
    prevalence: prevalence(),
    'weighted-kappa': weights(),
    intraclass: intraclass(),
    'group-intraclass': groupIntraclass(),
    concordance: concordance(),
    'number-of-items': numberOfItems(),
  };
}

/** What a rater gives instead of an item's level: any level, or a neighbour of it. */
type Slip = (item: number, chance: number) => number;
const dice: Slip = (_, chance) => 1 + Math.floor(chance * 5);
const neighbour: Slip = (item, chance) => Math.min(5, Math.max(1, item + (chance < 0.5 ? -1 : 1)));

/** Four raters of 100 items on five levels; the given part of their ratings slips. */
function slippedRatings(part: number, slip: Slip): number[][] {
  const random = seededRandom(20261121);
  const items = range(1, 100).map(() => dice(0, random()));
  return range(1, 4).map(() =>
    items.map((item) => {
      const [slips, chance] = [random() < part, random()];
      return slips ? slip(item, chance) : item;
    }),
  );
}

type Items = readonly (readonly number[])[];
const fleiss = (items: Items) => fleissKappa(items)?.coefficient;

function noise(): string {
  const lineOf = (label: string, slip: Slip, measure: (items: Items) => number | undefined) => ({
    label,
    points: range(0, 100, 10).map((part) => {
      return [part, measure(countRatings(slippedRatings(part / 100, slip), 5))] as const;
    }),
  });
  return lineChart({
    title: 'Agreement of four raters on 100 items while more of their ratings slip to a neighbouring level, or to any',
    x: { label: 'percent of ratings that slip', from: 0, to: 100, ticks: [0, 25, 50, 75, 100] },
    y: { label: 'agreement', ...share },
    lines: [
      lineOf('alpha, neighbour', neighbour, krippendorffAlpha),
      lineOf('Fleiss, neighbour', neighbour, fleiss),
      lineOf('alpha, any', dice, krippendorffAlpha),
      lineOf('Fleiss, any', dice, fleiss),
    ],
  });
}

function prevalence(): string {
  const lineOf = (label: string, measure: (items: Items) => number | undefined) => ({
    label,
    points: range(0, 45, 5).map((fewer) => [50 + fewer, measure(tenDisagreements(45 - fewer))] as const),
  });
  return lineChart({
    title: 'Two raters agree on 90 of 100 items throughout; kappa falls when nearly all ratings are on one level',
    x: { label: 'percent of ratings on the higher of two levels', from: 50, to: 95, ticks: [50, 65, 80, 95] },
    y: { label: 'agreement', ...share, from: -0.1 },
    lines: [
      lineOf('both agree', simpleAgreement),
      lineOf('Gwet AC1', (counts) => gwetAgreementCoefficient(counts)?.coefficient),
      lineOf('Brennan–P.', (counts) => brennanPrediger(counts)?.coefficient),
      lineOf('Fleiss', fleiss),
    ],
  });
}

/** 100 items with two ratings each: ten with both levels, the given number with the lower one twice. */
function tenDisagreements(lower: number): number[][] {
  return range(1, 100).map((item) => {
    if (item <= 10) return [1, 1];
    return item <= 10 + lower ? [2, 0] : [0, 2];
  });
}

function weights(): string {
  const table = (off: number) =>
    range(0, 4).map((first) =>
      range(0, 4).map((second) => {
        if (first === second) return first === 4 ? 10 : 10 - off;
        return second === first + 1 ? off : 0;
      }),
    );
  const lineOf = (kind: 'identity' | 'linear' | 'quadratic') => ({
    label: kind,
    points: range(0, 10).map((off) => [off * 4, weightedKappa(table(off), kind)?.coefficient] as const),
  });
  return lineChart({
    title: 'Kappa of two raters on 50 items and five levels while one of them is a level higher on more and more items',
    x: { label: 'items that one rater sees a level higher, of 50', from: 0, to: 40, ticks: [0, 10, 20, 30, 40] },
    y: { label: 'kappa', ...share },
    lines: [lineOf('quadratic'), lineOf('linear'), lineOf('identity')],
  });
}

function intraclass(): string {
  const first = [4, 5, 6, 7, 8, 5, 6, 7, 4, 8];
  const second = [4, 5, 7, 7, 8, 4, 6, 7, 5, 8];
  const third = [5, 5, 6, 7, 7, 5, 6, 8, 4, 8];
  const lineOf = (form: IntraclassForm) => ({
    label: form,
    points: range(0, 3, 0.25).map((stricter) => {
      const table = [first, second, third.map((rating) => rating - stricter)];
      return [stricter, intraclassCorrelation(table, form)?.value] as const;
    }),
  });
  return lineChart({
    title: 'Three forms of the intraclass correlation of three raters while one of them gets stricter',
    x: { label: 'steps by which one of three raters is stricter', from: 0, to: 3, ticks: [0, 1, 2, 3] },
    y: { label: 'correlation', ...share, from: -0.1 },
    lines: [lineOf('ICC(3,1)'), lineOf('ICC(2,1)'), lineOf('ICC(1,1)')],
  });
}

function groupIntraclass(): string {
  const teams = [
    [2, 1, 1],
    [1, 2, 1],
    [1, 1, 2],
  ];
  const points = range(3, 12).map((times) => {
    const counts = teams.map((team) => team.map((count) => count * times));
    return [times * 4, groupIntraclassCorrelationFromCounts(counts)] as const;
  });
  return lineChart({
    title: 'Three teams with the same distributions, ever larger: their means get reliable, single ratings do not',
    x: { label: 'raters in each of three teams', from: 0, to: 48, ticks: [12, 24, 36, 48] },
    y: { label: 'correlation', ...share },
    lines: [
      { label: 'ICC(2)', points: points.map(([n, correlation]) => [n, correlation?.icc2]) },
      { label: 'ICC(1)', points: points.map(([n, correlation]) => [n, correlation?.icc1]) },
    ],
  });
}

function concordance(): string {
  const order = range(1, 8);
  const points = reversal(order).map((ranking, swaps) => [swaps, kendallConcordance([order, ranking])] as const);
  return lineChart({
    title: 'Two raters rank eight indicators alike; then one turns the order round, one swap of neighbours at a time',
    x: { label: 'swaps of neighbours', from: 0, to: 28, ticks: [0, 7, 14, 21, 28] },
    y: { label: 'agreement', from: -1, to: 1, ticks: [-1, 0, 1] },
    lines: [
      { label: 'Kendall’s W', points: points.map(([swaps, found]) => [swaps, found?.w]) },
      { label: 'mean Spearman', points: points.map(([swaps, found]) => [swaps, found?.meanSpearman]) },
    ],
  });
}

/** An order and, one swap of neighbours after another, all that lie between it and its reverse. */
function reversal(order: readonly number[]): number[][] {
  const steps = [[...order]];
  for (let last = order.length - 1; last > 0; last -= 1) {
    for (let at = 0; at < last; at += 1) {
      const next = [...(steps.at(-1) as number[])];
      [next[at], next[at + 1]] = [next[at + 1] as number, next[at] as number];
      steps.push(next);
    }
  }
  return steps;
}

/** 200 raters of twelve items on five levels that have one thing in common. */
function commonFactor(): number[][] {
  const random = seededRandom(4);
  const normal = () => range(1, 12).reduce((sum) => sum + random(), -6);
  return range(1, 200).map(() => {
    const common = normal();
    return range(1, 12).map(() => Math.min(5, Math.max(1, Math.round(3 + 0.6 * common + 0.9 * normal()))));
  });
}

function numberOfItems(): string {
  const ratings = commonFactor();
  const lineOf = (label: string, measure: (table: readonly number[][]) => number | undefined) => ({
    label,
    points: range(3, 12).map((items) => [items, measure(ratings.map((row) => row.slice(0, items)))] as const),
  });
  return lineChart({
    title:
      'More items of one kind, answered by 200 raters: the reliability of their sum rises, their correlation does not',
    x: { label: 'items', from: 3, to: 12, ticks: [3, 6, 9, 12] },
    y: { label: 'reliability', ...share },
    lines: [
      lineOf('Cronbach', cronbachAlpha),
      lineOf('McDonald', (table) => mcdonaldOmegaStandardised(table)?.omega),
      lineOf('Guttman', guttmanLambda6),
      lineOf('correlation', (table) => interItemCorrelation(table)?.mean),
    ],
  });
}
