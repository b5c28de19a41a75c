/** Why a result is withheld. */
export type SuppressionReason =
  /** Fewer raters than the smallest group that is shown. */
  | 'too-few'
  /** Shown, it would give away another group that is withheld. */
  | 'would-reveal'
  /** Everyone chose the same level, so that each one's answer would be told. */
  | 'unanimous'
  /** Nobody, or everybody, chose a favourable level. */
  | 'extreme-share'
  /** A few of its raters weigh so much that the result is theirs. */
  | 'dominated'
  /** One of these. Which isn't told, as that would tell sizes: the one to publish. */
  | 'withheld';

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
export type Protected<Values> =
  | ({
      /** Tells it from a suppressed one. */
      readonly status: 'shown';
    } & Values)
  | Suppressed;
