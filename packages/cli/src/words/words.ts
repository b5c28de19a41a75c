import type { Round } from '@rubrikk/core';
import type { Change, ReportWords } from '@rubrikk/scoring';

/** What the command says in a report, in one language. `{name}` is filled in. */
export interface Words {
  /** The language (BCP 47). */
  readonly language: string;
  /** What stands in a report as JSON as well. */
  readonly report: ReportWords;
  /** The words that are understood as the two roles that are compared. */
  readonly roles: { readonly leaders: readonly string[]; readonly teachers: readonly string[] };
  /** `{raters}` as a number. */
  readonly everyone: string;
  /** `{raters}` and `{units}` as numbers; two units or more. */
  readonly everyoneInUnits: string;
  /** Where it is known how many were asked. `{invited}` as a number, `{rate}` as a share. */
  readonly everyoneOfInvited: string;
  /** Instead of the number, where it isn't shown: it is below `{minimum}`, or would tell of fewer. */
  readonly answersNotShown: string;
  /** `{minimum}` as a number from 2. */
  readonly withheld: string;
  /** Instead of all sections, where none of them could say anything. */
  readonly nothingShown: string;
  /** What n and the median are. */
  readonly figures: string;
  /** Which indicators are worded in reverse; `{statements}` as a list. */
  readonly turned: string;
  /** What consensus is. */
  readonly consensusExplained: string;
  /** Above the table of dimensions. */
  readonly profile: string;
  readonly dimension: string;
  /** What stands in that table. */
  readonly profileExplained: string;
  /** Instead of all that is about indicators, where a rule shows none. */
  readonly dimensionsOnly: string;
  /** The two roles that are compared, as they stand in a title. */
  readonly comparedRoles: readonly [leaders: string, teachers: string];
  /** What a pair is. */
  readonly pairsExplained: string;
  /** `{higher}`: the share of pairs in which the leader chose the higher level; `{lower}`: the teacher; `{equal}`: neither. */
  readonly pairs: string;
  /** The same of roles that the file calls by other words: `{first}` and `{second}` as it calls them. */
  readonly rolePairs: string;
  /** The `{level}` that is aimed at. */
  readonly target: string;
  /** On which `{indicator}` units differ most, with the `{share}` of the disagreement between them, and that `{byChance}`. */
  readonly unitsDiffer: string;
  /** Instead of entries in a list. */
  readonly none: string;
  /** The same, where some are withheld. */
  readonly noneOfShown: string;
  /** `{count}`: how many entries are left out at the end of a list, where they share a place. */
  readonly more: string;
  /** `{levels}`: the levels that count as favourable. */
  readonly units: string;
  /** Above what is withheld. */
  readonly withheldTitle: string;
  /** `{wave}`: what a wave is called; `{raters}` as a number. */
  readonly waveAnswered: string;
  /** The same, where that isn't shown: they are fewer than `{minimum}`, or it would tell of fewer. */
  readonly waveNotShown: string;
  /** What stands in a comparison of two waves. `{levels}` as above. */
  readonly changeExplained: string;
  /** That raters are compared with themselves, and that nobody is. */
  readonly linkedExplained: string;
  readonly unlinkedExplained: string;
  /** After the first of these, where they aren't on some indicators, which say `{unfollowed}`. */
  readonly partlyLinkedExplained: string;
  /** Why nobody is followed, where raters were to be. */
  readonly unfollowedWhy: string;
  /** Said of a change that nobody is followed on, where on others they are. */
  readonly unfollowed: string;
  /** The same of a unit: on `{count}` of its `{shown}` indicators. */
  readonly unfollowedOf: string;
  /** What is said of a change: above the list of those alike, and in a cell. */
  readonly changes: Readonly<Record<Change, { readonly title: string; readonly short: string }>>;
  /** `{n}`, `{up}`, `{same}` and `{down}` as numbers of raters. */
  readonly directions: string;
  /** After the shares: of how many they are, where raters are linked and others chose a level too. `{n}` as a number. */
  readonly ofLinked: string;
  /** `{difference}`, `{low}` and `{high}` as percentage points. */
  readonly difference: string;
  /** Instead of figures, where a wave has none. */
  readonly notMeasured: string;
  /** Above the changes of each unit. */
  readonly unitChanges: string;
  /** Before how many can't be shown. */
  readonly withheldShort: string;
  readonly indicator: string;
  readonly change: string;
  /** `{wave}`: the wave that a report is of. */
  readonly waveOf: string;
  /** `{round}`: the round that a report is of, by its name. */
  readonly roundOf: string;
  /** Who speaks in each round. */
  readonly speakers: Readonly<Record<Round, string>>;
  /** What the stability of a place is. */
  readonly stabilityExplained: string;
  /** `{share}` of the draws. */
  readonly stability: string;
  /** `{levels}` as above. */
  readonly networks: string;
  readonly networksExplained: string;
  /** Instead of these tables, where the rubric says that its ratings can't be compared between units. */
  readonly unitsNotComparable: string;
  /** How many rated alone. `{raters}` as a number. */
  readonly aloneAnswered: string;
  /** The same, where that isn't shown: they are fewer than `{minimum}`, or it would tell of fewer. */
  readonly aloneNotShown: string;
  /** What stands in a comparison of rounds. `{who}` agreed on a level; `{limit}` as a share. */
  readonly roundsExplained: string;
  /** Above the indicators on which `{who}` went against the staff, and those on which not. */
  readonly againstStaff: string;
  readonly notAgainstStaff: string;
  /** `{level}` that was agreed on; `{below}`, `{at}` and `{above}` as shares of the staff. */
  readonly judged: string;
  /** Instead of figures, where there isn't one judgement of `{who}`, or nobody rated alone. */
  readonly noJudgement: string;
  /** Before how many there are of each. */
  readonly againstShort: string;
  readonly notAgainstShort: string;
}
