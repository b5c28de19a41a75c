/** Why a result is withheld. */
export type SuppressionReason =
  /** Fewer raters than the smallest group that is shown. */
  | 'too-few'
  /** Shown, it would give away another group that is withheld. */
  | 'would-reveal';

/** A result that is withheld so that nobody is recognised; it holds no number of the group. */
export interface Suppressed {
  /** Tells it from a shown result. */
  readonly status: 'suppressed';
  /** Why it is withheld. */
  readonly reason: SuppressionReason;
  /** The smallest number of raters that is shown. */
  readonly minimum: number;
}

/** A result for others to see: shown with its values, or suppressed with a reason. Its values can't be read unasked. */
export type Protected<Values> = ({ readonly status: 'shown' } & Values) | Suppressed;
