import { reportWordsEn } from '@rubrikk/scoring';
import type { Words } from './words.ts';

export const en: Words = {
  language: 'en',
  report: reportWordsEn,
  roles: {
    leaders: ['leader', 'leaders', 'school leader', 'school leaders', 'principal', 'head teacher', 'headteacher'],
    teachers: ['teacher', 'teachers'],
  },
  everyone: '{raters} answered.',
  everyoneInUnits: '{raters} answered, across {units} units.',
  everyoneOfInvited: '{raters} of {invited} answered ({rate}).',
  answersNotShown:
    'The number of answers is not shown (fewer than {minimum}, or the answers of a smaller group could be worked out).',
  withheld: 'Groups in which fewer than {minimum} answered are not shown.',
  nothingShown: 'No results can be shown for everyone together.',
  turned: 'Worded in reverse, so that the levels are turned round: {statements}',
  figures: 'n is how many chose a level. The median is the middle answer.',
  consensusExplained:
    'Consensus is 1 when all chose the same level, and 0 when half chose the lowest and half the highest.',
  profile: 'Profile: how the answers are spread',
  dimension: 'Dimension',
  profileExplained:
    'Each row is the mean of the dimension’s indicators, each counting the same. n is the fewest who chose a level on any of them.',
  dimensionsOnly: 'Only dimensions are shown here, no single indicators.',
  comparedRoles: ['leaders', 'teachers'],
  pairsExplained: 'A pair is one leader and one teacher. The figures show which of the two chose the higher level.',
  pairs: 'the leader higher in {higher} of pairs, the teacher higher in {lower}, equal in {equal}',
  rolePairs: '“{first}” higher in {higher} of pairs, “{second}” higher in {lower}, equal in {equal}',
  target: 'Target: {level}',
  unitsDiffer:
    'The units differ most on {indicator}: of the disagreement, {share} lies between the units and the rest within them. Were the same answers dealt out to the units at random, that share would be {byChance} on average.',
  none: 'No indicators.',
  noneOfShown: 'None of the indicators that can be shown.',
  more: '… and {count} more in the same place.',
  units: 'Unit by unit: share who chose {levels}',
  withheldTitle: 'What is not shown',
  waveAnswered: '{wave}: {raters} answered.',
  waveNotShown:
    '{wave}: the number of answers is not shown (fewer than {minimum}, or the answers of a smaller group could be worked out).',
  changeExplained:
    'The percentages are the shares who chose {levels}, before and after. The difference is in percentage points, calculated before rounding, with the limits between which it most likely lies. A change is called clear when it is unlikely to be due to chance, even allowing for how many indicators are looked at.',
  linkedExplained:
    'Those who answered both times are compared person by person. If others answered too, the percentages are only of those who answered both times, and their number follows “of”.',
  unlinkedExplained:
    'Nobody is followed from one time to the other: the two times are compared as if different people had answered, so a real change may go unseen.',
  partlyLinkedExplained:
    'That does not hold where it says “{unfollowed}”: there the two times are compared as if different people had answered, so a real change may go unseen.',
  unfollowedWhy:
    'The reason is either that nobody answered both times, or that the answers of single people or smaller groups could otherwise be worked out.',
  unfollowed: 'nobody followed',
  unfollowedOf: 'nobody followed: {count} of {shown}',
  changes: {
    up: { title: 'Clearly higher', short: 'higher' },
    down: { title: 'Clearly lower', short: 'lower' },
    split: { title: 'Clearly more divided: more chose low levels, and more chose high ones', short: 'more divided' },
    closer: {
      title: 'Clearly closer together: fewer chose low levels, and fewer chose high ones',
      short: 'closer together',
    },
    'no-clear-change': { title: 'No clear change', short: 'no clear change' },
  },
  directions: 'Of {n} who answered both times, {up} went up, {same} stayed and {down} went down.',
  ofLinked: 'of {n}',
  difference: 'difference {difference}, {low} to {high}',
  notMeasured: 'On one of the two occasions, nobody chose a level.',
  unitChanges: 'Unit by unit: what changed',
  withheldShort: 'not shown',
  indicator: 'Indicator',
  change: 'Change',
  waveOf: 'Wave: {wave}.',
  roundOf: 'Round: {round}.',
  speakers: { individual: 'everybody alone', group: 'the group', plenum: 'the plenum' },
  stabilityExplained:
    'How firm a place is: the answers were drawn anew many times, as if others of the same staff had answered. The percentage under an indicator says how often it was among the first five then, too. Where it is far below 100%, another indicator might just as well have stood there.',
  stability: 'Among the first five in {share} of the draws.',
  networks: 'Network by network: share who chose {levels}',
  networksExplained: 'A unit may be in several networks.',
  unitsNotComparable:
    'Units and networks are not set side by side: the form says of itself that units cannot be compared.',
  aloneAnswered: '{raters} rated alone.',
  aloneNotShown:
    'How many rated alone is not shown (fewer than {minimum}, or the answers of a smaller group could be worked out).',
  roundsExplained:
    'The percentages are the shares of the staff who, rating alone, chose a lower level than {who} agreed on, the same level and a higher one. A judgement goes against the staff when fewer than {limit} chose its level: fewer than if the answers were spread evenly over the levels. That is something to talk about, and need not be a mistake.',
  againstStaff: 'Where {who} went against the staff',
  notAgainstStaff: 'Where {who} did not go against the staff',
  judged: '{level} was agreed on. Alone: lower {below}, the same {at}, higher {above}.',
  noJudgement: 'Nothing to compare: {who} did not agree on one level here, or nobody chose a level alone.',
  againstShort: 'against the staff',
  notAgainstShort: 'not against them',
};
