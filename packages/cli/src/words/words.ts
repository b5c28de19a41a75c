import type { MissingKind } from '@rubrikk/core';

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
  /** Opening and closing quotation marks. */
  readonly quotes: readonly [string, string];
}
