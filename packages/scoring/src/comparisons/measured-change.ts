import type { ChangeDirections } from '../gaps/change-directions.ts';
import type { WassersteinParts } from '../gaps/wasserstein-parts.ts';
import type { ConfidenceInterval } from './confidence-interval.ts';
import type { Cut } from './cut.ts';
import type { Method } from './method.ts';

/** The share on a favourable level, before and after. */
export interface FavourableChange extends ConfidenceInterval {
  /** The share before. */
  readonly before: number;
  /** The share after. */
  readonly after: number;
  /**
   * Of how many raters with a level the shares are: where raters are linked, of the linked in both waves; otherwise of
   * each wave's own. Steps up and down per rater are of the same.
   */
  readonly n: {
    /** Of how many the share before is. */
    readonly before: number;
    /** Of how many the share after is. */
    readonly after: number;
  };
  /** The second less the first; `low` and `high` are its limits. */
  readonly difference: number;
}

/** A change of one indicator, measured by itself: before it is known how many others are looked at. */
export interface MeasuredChange {
  readonly pairing: 'paired' | 'unpaired';
  readonly directions: ChangeDirections | undefined;
  readonly parts: WassersteinParts;
  readonly favourable: FavourableChange;
  /** Which way the middle moved: 1 up, −1 down, 0 neither. */
  readonly direction: number;
  /** How likely a move of the middle as large is by chance. */
  readonly p: number;
  /** One for each level but the lowest. */
  readonly cuts: readonly Cut[];
  readonly method: Method;
}
