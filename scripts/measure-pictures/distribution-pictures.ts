import {
  giniSimpsonIndex,
  indexOfQualitativeVariation,
  interpolatedMedian,
  interquartileRange,
  mean,
  median,
  medianAbsoluteDeviation,
  normalisedEntropy,
  standardDeviation,
} from '@rubrikk/scoring';
import { lineChart } from './line-chart.ts';
import { along, leavings, walk } from './ways.ts';

export function distributionPictures(): Record<string, string> {
  return { medians: medians(), spread: spread(), 'without-order': withoutOrder() };
}

function medians(): string {
  const way = walk(18, 3);
  return lineChart({
    title: 'The median jumps and the interpolated median glides while 18 raters go from level 1 to 3, one by one',
    x: { label: 'steps taken by 18 raters', from: 0, to: 36, ticks: [0, 9, 18, 27, 36] },
    y: { label: 'level', from: 1, to: 3, ticks: [1, 2, 3] },
    lines: [
      { label: 'median', points: along(way, median) },
      { label: 'interpolated', points: along(way, interpolatedMedian) },
      { label: 'mean', points: along(way, mean) },
    ],
  });
}

function spread(): string {
  const way = leavings['to level 3'];
  return lineChart({
    title: 'The standard deviation grows with each rater who leaves level 1 for level 3; the others jump',
    x: { label: 'raters on level 3, of 18; the rest on level 1', from: 0, to: 9, ticks: [0, 3, 6, 9] },
    y: { label: 'steps', from: 0, to: 2, ticks: [0, 1, 2] },
    lines: [
      { label: 'interquartile', points: along(way, interquartileRange) },
      { label: 'standard dev.', points: along(way, standardDeviation) },
      { label: 'median abs. dev.', points: along(way, medianAbsoluteDeviation) },
    ],
  });
}

function withoutOrder(): string {
  const way = leavings['to level 3'];
  return lineChart({
    title: 'Measures that see no order rise alike, whether raters leave level 1 for level 3 or for its neighbour',
    x: { label: 'raters on level 3 (or 2), of 18; the rest on 1', from: 0, to: 9, ticks: [0, 3, 6, 9] },
    y: { label: 'spread', from: 0, to: 1, ticks: [0, 0.5, 1] },
    lines: [
      { label: 'IQV', points: along(way, indexOfQualitativeVariation) },
      { label: 'norm. entropy', points: along(way, normalisedEntropy) },
      { label: 'Gini–Simpson', points: along(way, giniSimpsonIndex) },
    ],
  });
}
