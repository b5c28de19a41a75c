import type { Protected } from '../disclosure/protected.ts';
import type { ComparisonSide } from './comparison-side.ts';

/** One indicator of one group in two waves. */
export interface WavePair {
  /** The indicator's id. */
  readonly indicator: string;
  /** What the group said before. */
  readonly before: Protected<ComparisonSide>;
  /** What it said after. */
  readonly after: Protected<ComparisonSide>;
  /**
   * Those who answered both times: one row per level before, with how many chose each level after. Left out where raters
   * aren't linked, or where too few would be told; then the two waves are compared as if of different people.
   */
  readonly linked?: readonly (readonly number[])[];
}
