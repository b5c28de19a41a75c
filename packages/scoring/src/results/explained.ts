import type { MissingKind } from '@rubrikk/core';
import type { Protected } from '../disclosure/protected.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import type { Figure } from './figures.ts';
import type { PriorityList } from './list-measures.ts';
import type { RoleGapValues } from './role-gap.ts';

/** How uncertain a share is. */
export interface ExplainedUncertainty {
  /** The interval. */
  readonly method: 'wilson' | 'finite-wilson';
  /** How often such an interval covers the true share. */
  readonly confidence: number;
  readonly low: number;
  readonly high: number;
  /** What everybody's share would be at the least and at the most, whatever those chose who gave no level. */
  readonly bounds: { readonly low: number; readonly high: number } | undefined;
  /** Who has described the interval, and the bounds where there are any. */
  readonly source: string;
}

/** Where a number comes from. */
export interface ExplainedValues {
  /** The number; a list for shares and modes; `undefined` where there is none. */
  readonly value: number | readonly number[] | undefined;
  /** What went in. */
  readonly inputs: {
    /** Raters on each level, lowest first; of a dimension, ratings. */
    readonly counts: readonly number[];
    /** Their weights on each level; `undefined` where nothing is weighted, and for dimensions. */
    readonly weightedCounts: readonly number[] | undefined;
    /** How many raters chose a level; of a dimension, the fewest on any of its indicators. */
    readonly n: number;
    readonly effectiveN: number;
    readonly answered: number;
    readonly invited: number | undefined;
    /** Of a dimension, how many indicators went in; else `undefined`. */
    readonly indicators: number | undefined;
    /** The lowest favourable level, from 1, for the favourable share; else `undefined`. */
    readonly from: number | undefined;
    /** The two middle ratings, for the median; else `undefined`. */
    readonly middle: readonly [low: number, high: number] | undefined;
  };
  /** Who gave no level, by the kind of missing. */
  readonly missing: Readonly<Record<MissingKind, number>>;
  /** How ratings beside missing ones were treated, and how many that touched. */
  readonly missingRule: MissingRule;
  readonly setAside: number;
  readonly anchored: number;
  /** Whether levels were turned round, as a statement is worded in reverse. */
  readonly isTurned: boolean;
  /** The function of this package that works the number out. */
  readonly method: string;
  /** Who has described the method; `undefined` where it is no more than counting. */
  readonly source: string | undefined;
  /** How uncertain it is; `undefined` where the report says nothing of that. */
  readonly uncertainty: ExplainedUncertainty | undefined;
}

/** Where a number of a result comes from; of a suppressed result, why it isn't there. */
export type ExplainedFigure = {
  readonly about: 'figure';
  readonly figure: Figure;
  readonly unit: string | null;
  readonly role: string | null;
  readonly dimension: string;
  /** The indicator; `null` for a dimension. */
  readonly indicator: string | null;
} & Protected<ExplainedValues>;

/** Where the numbers of a gap between two roles come from. */
export type ExplainedGap = {
  readonly about: 'gap';
  readonly unit: string | null;
  readonly indicator: string;
  readonly roles: readonly [first: string, second: string];
} & Protected<RoleGapValues & { readonly method: string; readonly source: string }>;

/** Where a place in a list comes from. */
export interface ExplainedPlace {
  readonly about: 'place';
  readonly list: PriorityList;
  readonly indicator: string;
  readonly rank: number;
  readonly value: number;
  /** In which share of draws it is among the first five as well; `undefined` where none were asked for. */
  readonly stability: number | undefined;
  readonly method: string;
  readonly source: string;
}

/** Where a number of a report comes from, as plain data. */
export type Explained = ExplainedFigure | ExplainedGap | ExplainedPlace;
