import type { TargetGap, TeamsVariation } from '@rubrikk/scoring';
import { noSource, type StatisticText } from './statistic.ts';

/** A statistic of a comparison: one value where the comparison is shown. */
interface ComparedStatistic<Found> extends StatisticText {
  readonly measured: (found: Found) => number | undefined;
}

/** How far a group is from the target; rows only where one was given. */
export const targetStatistics: readonly ComparedStatistic<TargetGap>[] = [
  {
    name: 'target.level',
    meaning: 'The level aimed at',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels',
    method: 'As given, turned round as the ratings are; a row only where a target was given',
    source: noSource,
    measured: ({ target }) => target.level,
  },
  {
    name: 'target.below',
    meaning: 'Share of n on a level below the target',
    unit: 'share',
    range: '0 to 1',
    method: 'Sum of share over the levels below target.level; a row only where a target was given',
    source: noSource,
    measured: ({ below }) => below.share,
  },
  {
    name: 'target.low',
    meaning: 'Lower end of the 95 % interval of target.below',
    unit: 'share',
    range: '0 to 1',
    method: 'As favourable.low; a row only where a target was given',
    source: 'Wilson (1927), Journal of the American Statistical Association 22(158), 209-212.',
    measured: ({ below }) => below.low,
  },
  {
    name: 'target.high',
    meaning: 'Upper end of the 95 % interval of target.below',
    unit: 'share',
    range: '0 to 1',
    method: 'As favourable.high; a row only where a target was given',
    source: 'Wilson (1927), Journal of the American Statistical Association 22(158), 209-212.',
    measured: ({ below }) => below.high,
  },
  {
    name: 'target.shortfall',
    meaning: 'How many levels the raters fall short of the target on average; at it or above counts as 0',
    unit: 'levels',
    range: '0 to levels - 1',
    method: 'Mean of max(0, target.level - level); a row only where a target was given',
    source: noSource,
    measured: ({ meanShortfall }) => meanShortfall,
  },
  {
    name: 'target.agreement',
    meaning: 'Agreement with the target: 1 when all are on it, 0 when all are at the other end',
    unit: 'none',
    range: '0 to 1',
    method: '1 + sum of p * log2(1 - |level - target| / (2 * (levels - 1))); a row only where a target was given',
    source: 'Tastle & Wierman (2006), Behavior Research Methods 38(3), 487-494.',
    measured: ({ agreement }) => agreement,
  },
];

/** How much of a disagreement lies between units; rows of everyone only, where all units are shown. */
export const teamsStatistics: readonly ComparedStatistic<TeamsVariation>[] = [
  {
    name: 'units.share',
    meaning: 'Share of the variation that lies between the lowest units',
    unit: 'share',
    range: '0 to 1',
    method:
      '1 - sum(n of unit / n * variation of unit) / variation of all; rows of everyone only, where all units are shown',
    source: 'Reardon (2009), Research on Economic Inequality 17, 129-155.',
    measured: ({ share }) => share,
  },
  {
    name: 'units.byChance',
    meaning: 'units.share on average if the same raters were dealt out to the units at random',
    unit: 'share',
    range: '0 to 1',
    method: '(units - 1) / (n - 1); rows as units.share',
    source: noSource,
    measured: ({ byChance }) => byChance,
  },
  {
    name: 'units.p',
    meaning: 'How likely ranks so far apart are, were the units alike; of one indicator, whatever the others say',
    unit: 'probability',
    range: '0 to 1',
    method: 'Kruskal-Wallis test, by chi-squared, corrected for ties; rows as units.share',
    source: 'Kruskal & Wallis (1952), Journal of the American Statistical Association 47(260), 583-621.',
    measured: ({ p }) => p,
  },
];
