import type { RubricPartKind } from './rubric-fields.ts';
import type { Severity } from './severity.ts';

interface Change {
  /** Where it is: keys and array positions from the top of the newer rubric; of what was removed, of the older one. */
  readonly path: readonly (string | number)[];
  /** What it means. */
  readonly severity: Severity;
  /** The indicators of the older rubric whose ratings it makes incomparable; none unless it is major. */
  readonly breaks: readonly string[];
}

/** A part that only one of the two rubrics has. */
interface AddedOrRemoved extends Change {
  /** Whether the newer rubric has it or the older one. */
  readonly kind: 'added' | 'removed';
  /** What it is. */
  readonly what: RubricPartKind;
  /** Its id. */
  readonly id: string;
}

/** A part that stands elsewhere. */
interface Moved extends Change {
  readonly kind: 'moved';
  /** What it is. */
  readonly what: RubricPartKind;
  /** Its id. */
  readonly id: string;
  /** The dimension that it was in; `undefined` at the top. */
  readonly before: string | undefined;
  /** The dimension that it is in now; `undefined` at the top. */
  readonly after: string | undefined;
}

/** Parts that stand in another order in the same place. Those that came, went or moved are not told of here. */
interface Reordered extends Change {
  readonly kind: 'reordered';
  /** What they are. */
  readonly what: RubricPartKind;
  /** The dimension that they are in; `undefined` at the top, and of levels. */
  readonly within: string | undefined;
  /** The ids of those in both, in the older order. */
  readonly before: readonly string[];
  /** The same ids, in the newer order. */
  readonly after: readonly string[];
}

/** A field that holds something else. */
interface Changed extends Change {
  readonly kind: 'changed';
  /** What has the field. */
  readonly what: RubricPartKind;
  /** The id of what has it. */
  readonly id: string;
  /** The field's name. */
  readonly field: string;
  /** What it held; `undefined` where it wasn't there. Of a scale, its id. */
  readonly before: unknown;
  /** What it holds; `undefined` where it isn't there. Of a scale, its id. */
  readonly after: unknown;
}

/** One thing that differs between two versions of a rubric. */
export type RubricChange = AddedOrRemoved | Moved | Reordered | Changed;
