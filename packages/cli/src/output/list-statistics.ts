import type { Place, Priorities } from '@rubrikk/scoring';
import { noSource, type StatisticText } from './statistic.ts';

/** A statistic of the places in a list of what to look at first. */
export interface ListStatistic extends StatisticText {
  readonly list: Exclude<keyof Priorities, 'unit'>;
  readonly measured: (place: Place) => number | undefined;
}

/** What the lists are ranked by. */
const lists: readonly (readonly [list: ListStatistic['list'], by: string])[] = [
  ['strengths', 'the largest favourable.share above 0'],
  ['mustChange', 'the largest share on the lowest level, where it is more than on a favourable one'],
  ['disagreement', 'the smallest consensus, where it is below 1'],
  ['blindSpots', 'the largest roles.cliffsDelta above 0; only where two roles are compared'],
  ['belowTarget', 'the largest target.below above 0; only where a target was given'],
];

/** Where the indicators of everyone and of each unit stand in the lists, and how firmly. */
export const listStatistics: readonly ListStatistic[] = lists.flatMap(([list, by]) => [
  {
    list,
    name: `${list}.rank`,
    meaning: `Place of the indicator among those of the group, by ${by}`,
    unit: 'rank',
    range: 'from 1',
    method:
      'Equal values share a place; rows of the first five, and of all who share the fifth, of everyone and of units',
    source: noSource,
    measured: ({ rank }) => rank,
  },
  {
    list,
    name: `${list}.stability`,
    meaning: `Share of draws in which the indicator is among the first five by ${list}.rank as well`,
    unit: 'share',
    range: '0 to 1',
    method: 'The answers drawn anew with replacement, as often as --draws says; a row only where they were',
    source: 'Efron (1979), Annals of Statistics 7(1), 1-26.',
    measured: ({ stability }) => stability,
  },
]);
