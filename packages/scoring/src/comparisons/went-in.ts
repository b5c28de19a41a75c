import type { MissingKind } from '@rubrikk/core';
import { totalOf } from '../numbers/total-of.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import type { ComparisonSide } from './comparison-side.ts';

/** What went into one side of a comparison. */
export interface WentIn {
  /** How many raters with a level. */
  readonly n: number;
  /** How many gave no level, by the kind of missing. */
  readonly missing: Readonly<Record<MissingKind, number>>;
  /** How ratings beside missing ones were treated. */
  readonly rule: MissingRule;
  /** How many ratings with a level that rule left out. */
  readonly setAside: number;
  /** How many that didn't apply were taken to be at the target. */
  readonly anchored: number;
}

/** Says what went into a side. */
export function wentInto({ counts, missing, rule = 'exclude', setAside = 0, anchored = 0 }: ComparisonSide): WentIn {
  return { n: totalOf(counts), missing, rule, setAside, anchored };
}
