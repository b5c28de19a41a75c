import type { MissingKind } from '@rubrikk/core';
import type { Protected } from '../disclosure/protected.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import type { Figure } from './figures.ts';
import type { IndicatorValues } from './indicator-result.ts';
import type { PriorityList } from './list-measures.ts';
import type { RoleGapValues } from './role-gap.ts';

/** How uncertain a share is. */
export interface ExplainedUncertainty {
  /** The interval. */
  readonly method: 'wilson' | 'finite-wilson';
  /** How often such an interval covers the true share. */
  readonly confidence: number;
  /** The lower limit, 0 to 1. */
  readonly low: number;
  /** The upper limit, 0 to 1. */
  readonly high: number;
  /** What everybody's share would be at the least and at the most, whatever those chose who gave no level. */
  readonly bounds:
    | {
        /** Were all of them on levels that aren't favourable. */
        readonly low: number;
        /** Were all of them on favourable ones. */
        readonly high: number;
      }
    | undefined;
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
    /** How many equally weighted raters would tell as much: `n` where nothing is weighted. */
    readonly effectiveN: number;
    /** How many answered, with or without a level here. */
    readonly answered: number;
    /** How many were asked; `undefined` where nobody said. */
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
  /** How ratings beside missing ones were treated. */
  readonly missingRule: MissingRule;
  /** How many ratings with a level that rule left out. */
  readonly setAside: number;
  /** How many that didn't apply it put at the target. */
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
  /** Tells it from a gap and a place. */
  readonly about: 'figure';
  /** Which number it is. */
  readonly figure: Figure;
  /** The unit; `null` for all units together. */
  readonly unit: string | null;
  /** The role; `null` for all roles together. */
  readonly role: string | null;
  /** The network; `null` for all other groups. Put its name here for sentences to have that. */
  readonly network: string | null;
  /** The dimension, or the one that the indicator belongs to. */
  readonly dimension: string;
  /** The indicator; `null` for a dimension. */
  readonly indicator: string | null;
} & Protected<ExplainedValues>;

/** The ratings of an indicator that went into a gap or a place: of one role, or of all together. */
export interface ExplainedSide
  extends Pick<
    IndicatorValues,
    | 'counts'
    | 'weightedCounts'
    | 'n'
    | 'effectiveN'
    | 'answered'
    | 'invited'
    | 'missing'
    | 'missingRule'
    | 'setAside'
    | 'anchored'
    | 'isTurned'
  > {
  /** The role; `null` for all roles together. */
  readonly role: string | null;
}

/** How uncertain Cliff's delta is. */
export interface ExplainedGapUncertainty {
  /** The function of this package that works the interval out. */
  readonly method: 'cliffsDeltaInterval';
  /** How often such an interval covers the true delta. */
  readonly confidence: number;
  /** The lower limit, −1 to 1. */
  readonly low: number;
  /** The upper limit, −1 to 1. */
  readonly high: number;
  /** Who has described the interval. */
  readonly source: string;
}

/** Where the numbers of a gap between two roles come from. */
export type ExplainedGap = {
  /** Tells it from a figure and a place. */
  readonly about: 'gap';
  /** The unit; `null` for all units together. */
  readonly unit: string | null;
  /** The indicator that both roles rated. */
  readonly indicator: string;
  /** The two roles: `higher` speaks of the first. */
  readonly roles: readonly [first: string, second: string];
} & Protected<
  RoleGapValues & {
    /** What went in of the first role and of the second. */
    readonly sides: readonly [first: ExplainedSide, second: ExplainedSide];
    /** The function of this package that works the shares out. */
    readonly method: string;
    /** Who has described Cliff's delta. */
    readonly source: string;
    /** How uncertain Cliff's delta is; `undefined` with a single rater in a role, or weights. */
    readonly uncertainty: ExplainedGapUncertainty | undefined;
  }
>;

/** Where a place in a list comes from. */
export interface ExplainedPlace {
  /** Tells it from a figure and a gap. */
  readonly about: 'place';
  /** The list that it is in. */
  readonly list: PriorityList;
  /** The unit that the list is of; `null` for all units together. */
  readonly unit: string | null;
  /** The indicator that has the place. */
  readonly indicator: string;
  /** From 1; equal values share a rank, and the next one counts all before it. */
  readonly rank: number;
  /** What it was ranked by, in the measure of the list. */
  readonly value: number;
  /**
   * How uncertain the place is: in which share of draws it is among the first five as well; `undefined` where none were asked
   * for, or ratings are weighted.
   */
  readonly stability: number | undefined;
  /** What went in: of all roles together, or, in `blindSpots`, of the first role and of the second. */
  readonly sides: readonly ExplainedSide[];
  /** The function of this package that works the value out. */
  readonly method: string;
  /** Who ranks so; "our convention" where nobody does. */
  readonly source: string;
}

/** Where a number of a report comes from, as plain data. */
export type Explained = ExplainedFigure | ExplainedGap | ExplainedPlace;
