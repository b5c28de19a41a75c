/** What is wrong with a publication. */
export type AuditCode =
  /** It is shown, and the rule by itself says that it must not be. */
  | 'shown-against-rule'
  /** It is hidden, and yet its number of raters follows from what is shown. */
  | 'told-exactly'
  /** It is hidden, and what is shown tells that it is smaller than the minimum, by itself or with others. */
  | 'told-too-few'
  /** It is hidden, and what is shown tells that all in it, and in what it is told with, chose the same level. */
  | 'told-unanimous'
  /** It is hidden, and what is shown tells that nobody, or everybody, there chose a favourable level. */
  | 'told-extreme-share'
  /** It is hidden, and what is shown tells too closely what the few contribute that make it up. */
  | 'told-dominated'
  /** It is hidden for nothing: what is shown tells it anyhow, and it may be told. */
  | 'needless';

/** One thing that is wrong with a publication, and how to mend it. */
export interface AuditFinding {
  /** Which kind of fault it is. */
  readonly code: AuditCode;
  /** The cell that it is about. */
  readonly id: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}
