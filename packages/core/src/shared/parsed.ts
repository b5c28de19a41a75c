import type { Issue } from './issue.ts';

/** What parsing gives: the value, or everything that is wrong. */
export type Parsed<Value> =
  | {
      /** The document is good. */
      readonly ok: true;
      /** The document. */
      readonly value: Value;
    }
  | {
      /** The document has faults. */
      readonly ok: false;
      /** Every fault, in document order. */
      readonly issues: readonly Issue[];
    };
