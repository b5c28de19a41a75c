import type { Protected } from '../disclosure/protected.ts';
import type { ChangeDirections } from '../gaps/change-directions.ts';
import type { WassersteinParts } from '../gaps/wasserstein-parts.ts';
import type { Change } from './change.ts';
import type { FavourableChange } from './measured-change.ts';
import type { Method } from './method.ts';
import type { WentIn } from './went-in.ts';

/** How one indicator changed. */
export interface WaveChange {
  /** What is said of it. */
  readonly change: Change;
  /** Whether it is of the same raters, or of two waves as if of different people. */
  readonly pairing: 'paired' | 'unpaired';
  /** How many of the same raters rose, stayed and fell; `undefined` where they aren't linked. */
  readonly directions: ChangeDirections | undefined;
  /** How many steps upwards and how many downwards lead from one distribution to the other, per rater of `favourable.n`. */
  readonly parts: WassersteinParts;
  /** The share on a favourable level before and after, and between which limits the true difference lies. */
  readonly favourable: FavourableChange;
  /** How likely a move of the middle as large is by chance. */
  readonly p: number;
  /** The same, corrected for all indicators that were looked at. */
  readonly correctedP: number;
  /** The correction, and over how many indicators. */
  readonly correction: Method & {
    /** How many were judged together: those of the group that are shown and have a level in both waves. */
    readonly indicators: number;
  };
  /** How many answered both times, only before and only after; `undefined` where raters aren't linked. */
  readonly linked:
    | {
        /** Raters with a level in both waves. */
        readonly n: number;
        /** Those with one only before. */
        readonly left: number;
        /** Those with one only after. */
        readonly joined: number;
      }
    | undefined;
  /** What went in of the wave before: of all its raters, linked or not. */
  readonly before: WentIn;
  /** What went in of the wave after: of all its raters, linked or not. */
  readonly after: WentIn;
  /** When a change is called clear. */
  readonly rule: Method & {
    /** Up to which corrected probability it is, more than 0 and less than 1. */
    readonly level: number;
  };
  /** How it was worked out. */
  readonly method: Method;
}

/** The change of one indicator, shown or suppressed; `undefined` where a wave has no level to measure. */
export interface IndicatorChange {
  /** The indicator's id. */
  readonly indicator: string;
  /** The change; suppressed where one of the waves is. */
  readonly result: Protected<WaveChange> | undefined;
}
