import type { Assessment } from '../assessment/assessment.ts';
import type { CellOf, Part } from '../assessment/cell.ts';
import type { Rating } from '../assessment/rating.ts';
import type { AssessmentStatus } from '../assessment/status.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelId } from '../rubric/rubric-ids.ts';
import type { Relation } from './relation.ts';

/** Why a rating was carried: the level is the same, or is level for level another, or there is none but the kind of missing. */
export type CarriedBecause = 'same-level' | 'mapped-level' | 'missing-kind';

/** Why a rating has to be given again: it answers another question, or no level is quite the one that was chosen. */
export type ToRateBecause = 'other-question' | 'lossy-scale' | 'no-scale-map';

/** What was said of one indicator of the older rubric, and what became of it. */
interface Moved<Because extends string, From extends Rubric, To extends Rubric> {
  /** The indicator that it was said of. */
  readonly from: IndicatorId<From>;
  /** What stands for it in the newer rubric. */
  readonly to: readonly IndicatorId<To>[];
  /** How the indicators stand to one another. */
  readonly relation: Relation;
  /** What decided. */
  readonly because: Because;
  /** The id of the crosswalk's entry, under which a text has the reason; none where the entry has none. */
  readonly entry?: string;
  /** The reason that the crosswalk itself has; none where its reasons stand in a text. */
  readonly reason?: string;
}

/** A rating of the older rubric, and what became of it. */
export interface MovedRating<Because extends string, From extends Rubric = Rubric, To extends Rubric = Rubric>
  extends Moved<Because, From, To> {
  /** The rating, as it was given. */
  readonly rating: Rating<LevelId<From>>;
}

/** A rating that has to be given again. */
export interface RatingToRate<From extends Rubric = Rubric, To extends Rubric = Rubric>
  extends MovedRating<ToRateBecause, From, To> {
  /** The level that a lossy scale map comes nearest by: where to begin when rating again, never a rating. */
  readonly suggestion?: LevelId<To>;
}

/** What else was said, and wasn't carried: a comment, a target, a piece of evidence, or what was superseded of any part. */
export interface LeftBehind<From extends Rubric = Rubric, To extends Rubric = Rubric>
  extends Moved<ToRateBecause | 'no-counterpart', From, To> {
  /** The part of the assessment that it stood in. */
  readonly part: Part;
  /** Its key there: the indicator's id, or of evidence its own. */
  readonly key: string;
  /** What it was. */
  readonly value: CellOf[Part];
  /** True where it was superseded when copies were merged. */
  readonly superseded?: true;
  /** The level that a lossy scale map comes nearest by. */
  readonly suggestion?: LevelId<To>;
}

/** An assessment that was moved to another rubric, and what became of all that it said. */
export interface MovedAssessment<From extends Rubric = Rubric, To extends Rubric = Rubric> {
  /** The assessment of the newer rubric, with what was carried. All other indicators are open. */
  readonly assessment: Assessment<To>;
  /** The ratings that were carried. */
  readonly carried: readonly MovedRating<CarriedBecause, From, To>[];
  /** The ratings that have to be given again. */
  readonly toRate: readonly RatingToRate<From, To>[];
  /** The ratings that nothing in the newer rubric asks for. */
  readonly dropped: readonly MovedRating<'no-counterpart', From, To>[];
  /** Where it was submitted and no longer is: its status, and why. Whoever rated hasn't handed in what is to be rated again. */
  readonly handedBack?: {
    /** The status that it had. */
    readonly status: AssessmentStatus;
    /** Some of it has to be rated again. */
    readonly because: 'rate-again';
  };
  /** What else wasn't carried: somebody has to find a place for it, or let it go. */
  readonly left: readonly LeftBehind<From, To>[];
}
