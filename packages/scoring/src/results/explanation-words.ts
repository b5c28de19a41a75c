import type { MissingKind } from '@rubrikk/core';
import type { SuppressionReason } from '../disclosure/protected.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import type { Figure } from './figures.ts';
import type { PriorityList } from './list-measures.ts';

/** What an explanation is made of in one language. `{name}` is filled in. */
export interface ExplanationWords {
  /** The language (BCP 47). */
  readonly language: string;
  /** How numbers are written. */
  readonly locale: string;
  /** One level by its number, `{level}`. */
  readonly level: string;
  /** What each number is, `{value}`; of a share from level `{from}`, of a response rate `{answered}` of `{invited}`. */
  readonly figures: Readonly<Record<Figure, string>>;
  /** Where two levels share the middle, `{low}` and `{high}`. */
  readonly medianBetween: string;
  /** Where several levels, `{value}`, were chosen most. */
  readonly severalModes: string;
  /** Where a number has no value. */
  readonly noValue: string;
  /** The interval of a share, `{low}` to `{high}`, which covers the true one with `{confidence}`. */
  readonly interval: string;
  /** The same where it is that of the `{invited}` who were asked, not of a larger population. */
  readonly finiteInterval: string;
  /** The share of everybody at the least, `{low}`, and at the most, `{high}`. */
  readonly bounds: string;
  /** The same where answers with a level don't count. */
  readonly boundsCounted: string;
  /** That the interval of those asked, and the bounds, leave out those to whom it doesn't apply. */
  readonly leftOut: string;
  /** How many, `{n}`, chose a level. */
  readonly basis: string;
  /** How many, `{n}`, count of those, `{chose}`, who chose a level. */
  readonly setAsideBasis: string;
  /** How many, `{n}`, count: those, `{chose}`, who chose a level, and those, `{anchored}`, to whom it doesn't apply. */
  readonly anchoredBasis: string;
  /** The same of a dimension's `{indicators}`, each with at least `{n}`. */
  readonly dimensionBasis: string;
  /** The same of a dimension's `{indicators}`, each with at least `{n}`. */
  readonly dimensionCountedBasis: string;
  /** How many, `{missing}`, didn't, as a `{list}` of kinds. */
  readonly without: string;
  /** How many, `{missing}`, neither chose a level nor are counted at the target, as a `{list}` of kinds. */
  readonly anchoredWithout: string;
  /** The same of the ratings of a dimension's indicators. */
  readonly dimensionWithout: string;
  /** How many of each side, `{value}`, count. */
  readonly counted: string;
  /** Where raters have weights. */
  readonly weighted: string;
  /** Where levels were turned round, as a statement is worded in reverse. */
  readonly turned: string;
  /** What a rule did to `{setAside}` or `{anchored}` ratings. */
  readonly rules: Readonly<Record<Exclude<MissingRule, 'exclude'>, string>>;
  /** What each kind of missing is called in a list. */
  readonly missing: Readonly<Record<MissingKind, string>>;
  /** Which `{network}` a number is of, where it is of one. */
  readonly network: string;
  /** Why it isn't shown; `{minimum}`. */
  readonly suppressed: Readonly<Record<SuppressionReason, string>>;
  /** Of all pairs of roles `{first}` and `{second}`, in how many the first is `{higher}` or `{lower}`, and both `{equal}`. */
  readonly gap: string;
  /** A `{difference}` of shares in percentage points, and its interval. */
  readonly difference: string;
  /** Where no interval was worked out. */
  readonly noInterval: string;
  /** An indicator's `{rank}` in each list, and the `{value}` that it is ranked by. */
  readonly places: Readonly<Record<PriorityList, string>>;
  /** In which share of draws, `{stability}`, it is among the first five as well. */
  readonly stability: string;
}
