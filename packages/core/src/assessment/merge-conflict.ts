import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelId } from '../rubric/rubric-ids.ts';
import type { Comment } from './comment.ts';
import type { Evidence } from './evidence.ts';
import type { Rating } from './rating.ts';
import type { MergeRule } from './register.ts';
import type { AssessmentStatus } from './status.ts';
import type { Target } from './target.ts';

/** What a copy says of a cell; without a value where it emptied it. */
interface Said<Value> {
  readonly value?: Value;
  readonly at: string;
}

/** Two copies say different things of one cell. */
interface Differing<Part extends string, Key extends string, Value> {
  /** The part of the assessment. */
  readonly part: Part;
  /** The indicator, the id of the evidence, or `status`. */
  readonly key: Key;
  /** What has the last word. */
  readonly kept: Said<Value>;
  /** What the other copy says; what it says is kept in `superseded`. */
  readonly lost: Said<Value>;
  /** Why: the later time, or on a tie the later one as canonical JSON. */
  readonly rule: MergeRule;
}

/** One copy was edited after the other was submitted. Both stand: reopen the assessment, or ask whoever rated. */
interface Late<Part extends string, Key extends string, Value> {
  /** The part of the assessment. */
  readonly part: Part;
  /** The indicator, or the id of the evidence. */
  readonly key: Key;
  /** What the edit says. */
  readonly kept: Said<Value>;
  /** The submission that it came after. */
  readonly submitted: AssessmentStatus;
  /** Why it is told. */
  readonly rule: 'after-submission';
}

type Of<Part extends string, Key extends string, Value> = Differing<Part, Key, Value> | Late<Part, Key, Value>;

/** Where two copies of an assessment are at odds, typed by its rubric. */
export type MergeConflict<R extends Rubric = Rubric> =
  | Of<'ratings', IndicatorId<R>, Rating<LevelId<R>>>
  | Of<'comments', IndicatorId<R>, Comment>
  | Of<'targets', IndicatorId<R>, Target<LevelId<R>>>
  | Of<'evidence', string, Evidence<IndicatorId<R>>>
  | Differing<'status', 'status', AssessmentStatus>;
