import {
  agreementWithTarget,
  consensus,
  estebanRayPolarisation,
  leikDispersion,
  meanAdjustedAgreement,
  meanWithinGroupAgreement,
  modalShare,
  ordinalEntropy,
  ordinalSegregation,
  ordinalSquareRootVariation,
  ordinalVariation,
  pairwiseAgreement,
  polarisation,
  reynalQuerolPolarisation,
  scaleWithinGroupAgreement,
  shareWithinOneOfMedian,
  vanDerEijkAgreement,
  withinGroupAgreement,
} from '@rubrikk/scoring';
import { expected } from './expected.ts';
import { lineChart } from './line-chart.ts';
import { along, leavingAxis, leavingLines, leavings, type Measure, range, type Way, walk } from './ways.ts';

const share = { from: 0, to: 1, ticks: [0, 0.5, 1] };

export function consensusPictures(): Record<string, string> {
  return {
    consensus: leavingPicture('Consensus', consensus, share),
    agreement: leavingPicture('Van der Eijk’s agreement', vanDerEijkAgreement, { from: -1, to: 1, ticks: [-1, 0, 1] }),
    polarisation: polarisations(),
    'leik-dispersion': leavingPicture('Leik’s dispersion', leikDispersion, share),
    'ordinal-variations': variations(),
    'agreement-with-target': withTarget(),
    'modal-share': modal(),
    'small-groups': smallGroups(),
    'within-group-agreement': leavingPicture('Within-group agreement', withinGroupAgreement, {
      from: -0.7,
      to: 1,
      ticks: [-0.5, 0, 0.5, 1],
    }),
    'several-indicators': severalIndicators(),
    'near-the-ends': nearTheEnds(),
    segregation: segregation(),
  };
}

function leavingPicture(name: string, measure: Measure, scale: typeof share): string {
  return lineChart({
    title: `${name} while raters leave level 1 of 3: half of them to level 3, half to level 2, or a third to each`,
    x: leavingAxis,
    y: { label: name, ...scale },
    lines: leavingLines(measure),
  });
}

function polarisations(): string {
  const way: Way = walk(9, 5).map(([moved, counts]) => [moved, counts.map((count, at) => count + (at === 0 ? 9 : 0))]);
  return lineChart({
    title: 'Polarisation while nine of 18 raters walk together from level 1 to 5 and nine stay',
    x: { label: 'steps taken by nine raters', from: 0, to: 36, ticks: [0, 9, 18, 27, 36] },
    y: { label: 'polarisation', ...share },
    lines: [
      { label: 'van der Eijk', points: along(way, polarisation) },
      { label: 'Esteban–Ray', points: along(way, estebanRayPolarisation) },
      { label: 'Reynal-Querol', points: along(way, reynalQuerolPolarisation) },
    ],
  });
}

function variations(): string {
  const way = leavings['to level 3'];
  return lineChart({
    title: 'Four measures of spread while half of 18 raters leave level 1 for level 3: some notice the first few more',
    x: { label: 'raters on level 3, of 18; the rest on level 1', from: 0, to: 9, ticks: [0, 3, 6, 9] },
    y: { label: 'spread', ...share },
    lines: [
      { label: 'square root', points: along(way, ordinalSquareRootVariation) },
      { label: 'entropy', points: along(way, ordinalEntropy) },
      { label: 'variation', points: along(way, ordinalVariation) },
      { label: 'Leik', points: along(way, leikDispersion) },
    ],
  });
}

function withTarget(): string {
  const way = walk(18, 3);
  const lineOf = (target: number) => ({
    label: `target ${target}`,
    points: along(way, (counts) => agreementWithTarget(counts, target)),
  });
  return lineChart({
    title: 'Agreement with the level aimed at while 18 raters go from level 1 to 3, one by one',
    x: { label: 'steps taken by 18 raters', from: 0, to: 36, ticks: [0, 9, 18, 27, 36] },
    y: { label: 'agreement with target', ...share },
    lines: [lineOf(3), lineOf(2), lineOf(1)],
  });
}

function modal(): string {
  const way: Way = range(0, 20, 2).map((moved) => {
    const outer = Math.max(0, moved - 10) / 2;
    const inner = moved / 2 - outer;
    return [moved, [outer, inner, 20 - moved, inner, outer]];
  });
  return lineChart({
    title: 'Twenty raters on level 3 of 5 spread out: ten to levels 2 and 4, then ten to levels 1 and 5',
    x: { label: 'raters who left level 3, of 20', from: 0, to: 20, ticks: [0, 5, 10, 15, 20] },
    y: { label: 'share', ...share },
    lines: [
      { label: 'within one', points: along(way, shareWithinOneOfMedian) },
      { label: 'modal share', points: along(way, modalShare) },
      { label: 'equal pairs', points: along(way, pairwiseAgreement) },
    ],
  });
}

function smallGroups(): string {
  const shares = [0.3, 0.4, 0.3] as const;
  const lineOf = (label: string, measure: Measure) => ({
    label,
    points: range(2, 30, 2).map((n) => [n, expected(n, shares, measure)] as const),
  });
  return lineChart({
    title: 'What groups drawn from one large staff show on average: small groups look more agreed than they are',
    x: { label: 'raters in the group', from: 0, to: 30, ticks: [2, 10, 20, 30] },
    y: { label: 'average', from: 0, to: 0.8, ticks: [0, 0.4, 0.8] },
    lines: [
      lineOf('consensus', consensus),
      lineOf('agreement', vanDerEijkAgreement),
      lineOf('equal pairs', pairwiseAgreement),
      lineOf('within group', withinGroupAgreement),
    ],
  });
}

function severalIndicators(): string {
  const repeated = (indicators: number) => Array.from({ length: indicators }, () => [2, 6, 12]);
  const lineOf = (label: string, measure: (items: readonly number[][]) => number | undefined) => ({
    label,
    points: range(1, 10).map((indicators) => [indicators, measure(repeated(indicators))] as const),
  });
  return lineChart({
    title: 'The same answers to ever more indicators: one measure of agreement rises, the other does not',
    x: { label: 'indicators, each answered 2, 6, 12', from: 1, to: 10, ticks: [1, 5, 10] },
    y: { label: 'agreement', ...share },
    lines: [lineOf('r_wg(j)', scaleWithinGroupAgreement), lineOf('r*_wg(j)', meanWithinGroupAgreement)],
  });
}

function nearTheEnds(): string {
  const way: Way = range(1, 4).map((level) => [
    level + 0.5,
    range(1, 5).map((at) => (at === level || at === level + 1 ? 10 : 0)),
  ]);
  return lineChart({
    title: 'Ten raters on each of two neighbouring levels of five: a_wg counts that as less agreement near an end',
    x: { label: 'mean level', from: 1, to: 5, ticks: [1, 2, 3, 4, 5] },
    y: { label: 'agreement', from: 0.6, to: 1, ticks: [0.6, 0.8, 1] },
    lines: [
      { label: 'r_wg', points: along(way, withinGroupAgreement) },
      { label: 'consensus', points: along(way, consensus) },
      { label: 'a_wg', points: along(way, meanAdjustedAgreement) },
    ],
  });
}

function segregation(): string {
  const lineOf = (label: string, variation: Measure) => ({
    label,
    points: range(0, 5).map((moved) => {
      const teams = [
        [5 + moved, 0, 5 - moved],
        [5 - moved, 0, 5 + moved],
      ];
      return [moved, ordinalSegregation(teams, (counts) => variation(Array.from(counts)))] as const;
    }),
  });
  return lineChart({
    title: 'The share of disagreement between two split teams of ten while one gathers on level 1 and one on level 3',
    x: { label: 'raters who changed sides in each team', from: 0, to: 5, ticks: [0, 1, 2, 3, 4, 5] },
    y: { label: 'between teams', ...share },
    lines: [
      lineOf('Leik', leikDispersion),
      lineOf('variation', ordinalVariation),
      lineOf('entropy', ordinalEntropy),
      lineOf('square root', ordinalSquareRootVariation),
    ],
  });
}
