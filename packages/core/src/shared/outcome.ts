/** What became of something that a person did: what there is after it, or why it can't be done. */
export type Outcome<Value, Refusal> =
  | {
      /** It was done. */
      readonly ok: true;
      /** What there is after it. */
      readonly value: Value;
    }
  | {
      /** It can't be done. */
      readonly ok: false;
      /** Why, for a person to see. */
      readonly refusal: Refusal;
    };
