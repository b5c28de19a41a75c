import type { ComparisonWords } from './comparison-words.ts';
import { explanationEn } from './explanation-en.ts';

/** English words for {@link comparisonExplanation}. */
export const comparisonEn: ComparisonWords = {
  explanation: explanationEn,
  below: '{share} chose a lower level than {level}, which is {target}.',
  targets: { own: 'the group’s own target', school: 'the school’s target', owner: 'the school owner’s target' },
  shortfall: 'On average it falls {steps} levels short; those at the target or above count as 0.',
  everyonesInterval:
    'For everyone it concerns, including those who did not choose a level, the share is likely between {low} and {high} ({confidence} interval).',
  everyone: 'Everyone it concerns chose a level, so the share is exact.',
  judged: { group: 'The group agreed on {level}.', plenum: 'The plenum agreed on {level}.' },
  alone: 'Rating alone, {below} chose a lower level, {at} the same and {above} a higher one.',
  against: 'The judgement goes against the staff. That is something to talk about, and need not be a mistake.',
  notAgainst: 'The judgement does not go against the staff.',
  againstRule: 'The rule here: a judgement goes against the staff when {counted} are fewer than {limit}.',
  counted: {
    level: 'those who chose its level',
    'level-and-beyond': 'those who chose its level, or one still further from the middle answer,',
  },
  ofStaff: '{share} of the staff',
  evenSpread: 'each level would have if the answers were spread evenly',
  changes: {
    up: 'The answers clearly went up from {before} to {after}.',
    down: 'The answers clearly went down from {before} to {after}.',
    split:
      'The answers became clearly more divided from {before} to {after}: more chose low levels, and more chose high ones.',
    closer:
      'The answers came clearly closer together from {before} to {after}: fewer chose low levels, and fewer chose high ones.',
    'no-clear-change': 'There is no clear change from {before} to {after}.',
  },
  parts: 'On average per person that comes to {up} levels up and {down} levels down.',
  directions: 'Of {n} who answered both times, {up} went up, {same} stayed and {down} went down.',
  onlyThey: 'Only they are compared; {left} answered the first time only, and {joined} the second time only.',
  unlinked: 'Nobody is followed from one time to the other, so a real change may go unseen.',
  favourable: 'The share who chose a favourable level was {before} the first time and {after} the second.',
  clear: 'A change is called clear when chance alone would give one as large in at most {level} of cases.',
  clearAmong:
    'A change is called clear when chance alone would give one as large in at most {level} of cases, even allowing for the {indicators} indicators that we look at. The interval takes no account of that.',
  mostlyClear:
    'Looking at {indicators} indicators, we can expect that at most {level} of the changes called clear are due to chance. The interval takes no account of how many we look at.',
  between: 'Of the disagreement, {share} lies between the units and the rest within them.',
  byChance: 'Were the same people dealt out to the units at random, that share would be {byChance} on average.',
  alike: 'Were the units really alike, chance alone would give answers this different in {chance} of cases.',
  under: 'under {value}',
  inTeams: 'Those who count are in {teams} units: {sizes}.',
  withheldTeams: 'Units that are not shown do not count: {withheld}.',
  bothSides: 'A comparison is shown only when both sides can be.',
  shownTeams: 'A comparison is shown only when the units in it can be.',
  sameOfAll: 'Not shown: it would say the same of everybody.',
  nothing: {
    target: 'Nothing to compare: nobody chose a level.',
    roles: 'Nothing to compare: in at least one of the two roles nobody chose a level.',
    rounds: 'Nothing to compare: no single level was agreed on, or nobody chose a level alone.',
    change: 'Nothing to compare: on at least one of the two occasions nobody chose a level.',
    teams: 'Nothing to compare: a level was chosen in fewer than two units, or else all chose the same.',
  },
  refused: {
    'other-version':
      'Not compared: two versions of the form were used ({first} and {second}), and the older answers must first be moved over to the new one.',
    'other-instrument': 'Not compared: they are two different forms ({first} and {second}).',
  },
  notComparable: {
    units: 'Not compared: the form says of itself that units cannot be compared.',
    waves: 'Not compared: the form says of itself that waves cannot be compared.',
  },
};
