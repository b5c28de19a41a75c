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
  /** `{raters}` and `{units}` as numbers. */
  readonly everyoneInUnits: string;
  /** `{minimum}` as a number. */
  readonly withheld: string;
  readonly median: string;
  readonly consensus: string;
  /** `{levels}`: the levels that count as favourable. */
  readonly strengths: string;
  /** `{level}`: the label of the lowest level; `{levels}`: the favourable ones. */
  readonly mustChange: string;
  readonly disagreement: string;
  readonly leadersAndTeachers: string;
  /** `{higher}`, `{lower}` and `{equal}` as shares of pairs. */
  readonly pairs: string;
  readonly noGap: string;
  readonly none: string;
  /** `{levels}` as above. */
  readonly units: string;
  readonly noUnit: string;
  readonly suppressed: string;
  /** `{level}`: the label. */
  readonly orHigher: string;
  /** Opening and closing quotation marks. */
  readonly quotes: readonly [string, string];
}
