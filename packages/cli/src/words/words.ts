import type { MissingKind } from '@rubrikk/core';
import type { Change } from '@rubrikk/scoring';

/** What the command says in a report, in one language. `{name}` is filled in. */
export interface Words {
  /** The language (BCP 47). */
  readonly language: string;
  /** How numbers are written. */
  readonly locale: string;
  /** The words for a kind of missing: the first is printed, all are understood in a cell. */
  readonly missing: Readonly<Record<MissingKind, readonly [string, ...string[]]>>;
  /** The words that are understood as the two roles that are compared. */
  readonly roles: { readonly leaders: readonly string[]; readonly teachers: readonly string[] };
  /** `{raters}` as a number. */
  readonly everyone: string;
  /** `{raters}` and `{units}` as numbers; two units or more. */
  readonly everyoneInUnits: string;
  /** Where it is known how many were asked. `{invited}` as a number, `{rate}` as a share. */
  readonly everyoneOfInvited: string;
  /** Instead of the number, where it is below `{minimum}`. */
  readonly fewer: string;
  /** `{minimum}` as a number from 2. */
  readonly withheld: string;
  /** Instead of all sections, where none of them could say anything. */
  readonly nothingShown: string;
  /** What n and the median are. */
  readonly figures: string;
  /** What consensus is. */
  readonly consensusExplained: string;
  readonly median: string;
  readonly consensus: string;
  /** Above the table of dimensions. */
  readonly profile: string;
  readonly dimension: string;
  /** What stands in that table. */
  readonly profileExplained: string;
  /** Instead of all that is about indicators, where a rule shows none. */
  readonly dimensionsOnly: string;
  /** `{levels}`: the levels that count as favourable. */
  readonly strengths: string;
  /** `{level}`: the label of the lowest level; `{levels}`: the favourable ones. */
  readonly mustChange: string;
  readonly disagreement: string;
  readonly leadersAndTeachers: string;
  /** What a pair is. */
  readonly pairsExplained: string;
  /** `{first}` and `{second}`: the file's words for the two roles; `{higher}`, `{lower}` and `{equal}` as shares of pairs. */
  readonly pairs: string;
  /** Instead of entries in a list. */
  readonly none: string;
  /** `{count}`: how many entries are left out at the end of a list, where they share a place. */
  readonly more: string;
  /** `{levels}` as above. */
  readonly units: string;
  readonly noUnit: string;
  /** Why an indicator is withheld. `{minimum}` as a number. */
  readonly tooFew: string;
  readonly wouldReveal: string;
  /** Why several results are withheld, of which each has one of the two reasons. `{minimum}` as a number. */
  readonly notShown: string;
  /** Above what is withheld. */
  readonly withheldTitle: string;
  /** `{level}`: the label. */
  readonly orHigher: string;
  /** `{wave}`: what a wave is called; `{raters}` as a number. */
  readonly waveAnswered: string;
  /** The same, where they are fewer than `{minimum}`. */
  readonly waveFewer: string;
  /** What stands in a comparison of two waves. `{levels}` as above. */
  readonly changeExplained: string;
  /** Whether raters are compared with themselves. */
  readonly linkedExplained: string;
  readonly unlinkedExplained: string;
  /** What is said of a change: above the list of those alike, and in a cell. */
  readonly changes: Readonly<Record<Change, { readonly title: string; readonly short: string }>>;
  /** `{n}`, `{up}`, `{same}` and `{down}` as numbers of raters. */
  readonly directions: string;
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
  /** Opening and closing quotation marks. */
  readonly quotes: readonly [string, string];
}
