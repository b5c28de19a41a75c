interface Change {
  /** Where the string stands: keys from the top of the text. */
  readonly path: readonly string[];
  /** Always a patch: a change of words doesn't break comparison. */
  readonly severity: 'patch';
}

/** A string that only the newer text has. */
interface Added extends Change {
  readonly kind: 'added';
  /** The string. */
  readonly after: string;
}

/** A string that only the older text has. */
interface Removed extends Change {
  readonly kind: 'removed';
  /** The string. */
  readonly before: string;
}

/** A string that reads otherwise. */
interface Changed extends Change {
  readonly kind: 'changed';
  /** What it was. */
  readonly before: string;
  /** What it is. */
  readonly after: string;
}

/** One string that differs between two versions of a text. */
export type TextChange = Added | Removed | Changed;
