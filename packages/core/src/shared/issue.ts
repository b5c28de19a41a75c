/**
 * What can be wrong with data from outside, one code a kind. `docs/issues.md` has an example of each.
 */
export type IssueCode =
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'wrong-form'
  | 'not-allowed'
  | 'too-few'
  | 'too-deep'
  | 'too-large'
  | 'not-json'
  | 'newer-format'
  | 'duplicate-id'
  | 'unknown-level'
  | 'unknown-indicator'
  | 'missing-text'
  | 'surplus-text'
  | 'duplicate-language'
  | 'wrong-language'
  | 'wrong-rubric'
  | 'wrong-version'
  | 'unknown-unit'
  | 'circle'
  | 'version-too-low'
  | 'wrong-fingerprint'
  | 'too-many'
  | 'unknown-scale'
  | 'missing-entry'
  | 'missing-level'
  | 'wrong-order'
  | 'unmarked-loss'
  | 'unknown-goal'
  | 'unknown-owner'
  | 'unknown-cycle'
  | 'unknown-phase'
  | 'wrong-days'
  | 'unknown-step'
  | 'unknown-role'
  | 'wrong-protocol'
  | 'wrong-tool'
  | 'unknown-place'
  | 'refused'
  | 'patch-place'
  | 'patch-test'
  | 'round-order'
  | 'submitted'
  | 'wrong-round'
  | 'unknown-evidence'
  | 'unknown-rater'
  | 'wrong-plan'
  | 'round-not-open'
  | 'unknown-dimension'
  | 'unknown-priority'
  | 'unknown-tag'
  | 'unknown-tag-set'
  | 'wrong-cycle'
  | 'wrong-tag-set'
  | 'wrong-crosswalk';

/** One thing that is wrong with data from outside, and how to mend it. */
export interface Issue {
  /** What kind of fault it is. */
  readonly code: IssueCode;
  /** Where it is: keys and array positions from the top of the document. */
  readonly path: readonly (string | number)[];
  /** What is wrong, what was expected, and how to mend it. */
  readonly message: string;
}
