import type { RoleGapValues } from '@rubrikk/scoring';
import { noSource, type StatisticText } from './statistic.ts';

/** A statistic of how two roles see one indicator. */
interface RoleStatistic extends StatisticText {
  readonly measured: (gap: RoleGapValues) => number;
}

const pairs = 'Of all pairs of one rater of the role and one of the other; the category is the other role';

/** How two roles differ; rows of the first only, where two were compared. */
export const roleStatistics: readonly RoleStatistic[] = [
  {
    name: 'roles.higher',
    meaning: 'Share of pairs in which the rater of the role chose a higher level than the one of the other role',
    unit: 'share of pairs',
    range: '0 to 1',
    method: pairs,
    source: noSource,
    measured: ({ higher }) => higher,
  },
  {
    name: 'roles.equal',
    meaning: 'Share of pairs in which both chose the same level',
    unit: 'share of pairs',
    range: '0 to 1',
    method: pairs,
    source: noSource,
    measured: ({ equal }) => equal,
  },
  {
    name: 'roles.lower',
    meaning: 'Share of pairs in which the rater of the role chose a lower level than the one of the other role',
    unit: 'share of pairs',
    range: '0 to 1',
    method: pairs,
    source: noSource,
    measured: ({ lower }) => lower,
  },
  {
    name: 'roles.cliffsDelta',
    meaning: "Cliff's delta: how much more often the role is higher than the other than it is lower",
    unit: 'none',
    range: '-1 to 1',
    method: 'roles.higher - roles.lower; the category is the other role',
    source: 'Cliff (1993), Psychological Bulletin 114(3), 494-509.',
    measured: ({ cliffsDelta }) => cliffsDelta,
  },
];
