/** A coefficient of agreement beyond chance, with what it is made of and how uncertain it is. */
export interface AgreementCoefficient {
  /** `(observed − expected) / (1 − expected)`; `undefined` when chance alone already agrees in everything. */
  readonly coefficient: number | undefined;
  /** Share of the pairs of ratings of one item that agree. */
  readonly observedAgreement: number;
  /** The share that chance alone would give. */
  readonly expectedAgreement: number;
  /** With the raters as they are and other items; `undefined` without a coefficient or with a single item. */
  readonly standardError: number | undefined;
  /** How many items somebody rated. */
  readonly items: number;
}
