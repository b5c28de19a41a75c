import type { AgainstStaffRule } from '../comparisons/against-staff-rules.ts';
import type { Change } from '../comparisons/change.ts';
import type { Compared } from '../comparisons/compared.ts';
import type { RoundsGap } from '../comparisons/gap-between-rounds.ts';
import type { Target } from '../comparisons/gap-to-target.ts';
import type { RefusalReason, Refused } from '../comparisons/refused.ts';
import type { ExplanationWords } from './explanation-words.ts';

/** What the sentences of a comparison are made of in one language. `{name}` is filled in. */
export interface ComparisonWords {
  /** The words of that language for what reports and comparisons both say. */
  readonly explanation: ExplanationWords;
  /** The `{share}` below the target, which is `{level}` and whose it is, `{target}`. */
  readonly below: string;
  /** Whose target it is. */
  readonly targets: Readonly<Record<Target['of'], string>>;
  /** How many `{steps}` it falls short on average. */
  readonly shortfall: string;
  /** The interval of a share, `{low}` to `{high}` with `{confidence}`, for all of a known number. */
  readonly everyonesInterval: string;
  /** Where all of them chose a level. */
  readonly everyone: string;
  /** The `{level}` that was agreed on, by whom. */
  readonly judged: Readonly<Record<RoundsGap['round'], string>>;
  /** The shares of the staff `{below}` that level, `{at}` it and `{above}` it. */
  readonly alone: string;
  /** That the judgement goes against the staff. */
  readonly against: string;
  /** That it doesn't. */
  readonly notAgainst: string;
  /** The rule: when those `{counted}` are fewer than `{limit}`. */
  readonly againstRule: string;
  /** Who is counted. */
  readonly counted: Readonly<Record<AgainstStaffRule['counts'], string>>;
  /** The limit as a `{share}` of the staff. */
  readonly ofStaff: string;
  /** The limit where it is an even spread. */
  readonly evenSpread: string;
  /** What is said of a change from the wave `{before}` to the wave `{after}`. */
  readonly changes: Readonly<Record<Change, string>>;
  /** How many levels `{up}` and `{down}` per person, where the staff moved apart or together. */
  readonly parts: string;
  /** Of `{n}` who answered both times, how many went `{up}`, stayed on the `{same}` level and went `{down}`. */
  readonly directions: string;
  /** That only they count, as some `{left}` and some `{joined}`. */
  readonly onlyThey: string;
  /** That nobody is followed from one time to the other. */
  readonly unlinked: string;
  /** The favourable share, `{before}` and `{after}`. */
  readonly favourable: string;
  /** When a change of a single indicator is called clear, at a `{level}`. */
  readonly clear: string;
  /** The same among several `{indicators}`, corrected so that none of those called clear is likely to be due to chance. */
  readonly clearAmong: string;
  /** The same, corrected so that few of those called clear are. */
  readonly mostlyClear: string;
  /** The `{share}` of the disagreement between teams. */
  readonly between: string;
  /** What it would be `{byChance}`. */
  readonly byChance: string;
  /** How likely, `{chance}`, such answers are if the teams are alike. */
  readonly alike: string;
  /** Less than `{value}`. */
  readonly under: string;
  /** How many `{teams}` there are, and their `{sizes}`. */
  readonly inTeams: string;
  /** How many teams are `{withheld}`. */
  readonly withheldTeams: string;
  /** That both sides must be shown. */
  readonly bothSides: string;
  /** That the units that are compared must be. */
  readonly shownTeams: string;
  /** Withheld where it would say the same of everybody. */
  readonly sameOfAll: string;
  /** Where there is nothing to compare. */
  readonly nothing: Readonly<Record<Exclude<Compared['about'], 'refusal'>, string>>;
  /** Why nothing is compared: two versions, or two instruments, `{first}` and `{second}`. */
  readonly refused: Readonly<Record<Exclude<RefusalReason, 'not-comparable'>, string>>;
  /** Why nothing is compared: the instrument says so of what is compared. */
  readonly notComparable: Readonly<Record<Refused['over'], string>>;
}
