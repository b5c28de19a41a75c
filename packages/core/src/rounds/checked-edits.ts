import type { Assessment } from '../assessment/assessment.ts';
import type { Judgement } from '../assessment/judgement.ts';
import type { MissingKind } from '../assessment/missing-kind.ts';
import type { NewEvidence } from '../assessment/new-evidence.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelOf } from '../rubric/rubric-ids.ts';
import type { Parsed } from '../shared/parsed.ts';

interface When {
  readonly at: string;
}

/** Edits one thing of an assessment, by its key. */
type Clear<R extends Rubric, Key> = (assessment: Assessment<R>, key: Key, when: When) => Parsed<Assessment<R>>;

type SetLevel<R extends Rubric, How> = <I extends IndicatorId<R>>(
  assessment: Assessment<R>,
  indicator: I,
  level: LevelOf<R, I>,
  how: How,
) => Parsed<Assessment<R>>;

type Put<R extends Rubric, Key, What> = (
  assessment: Assessment<R>,
  key: Key,
  what: What,
  when: When,
) => Parsed<Assessment<R>>;

type SetStatus<R extends Rubric> = (assessment: Assessment<R>, when: When) => Parsed<Assessment<R>>;

/** The edits of an assessment by their names, each with what is wrong where it can't be done. */
export interface CheckedEdits<R extends Rubric = Rubric> {
  /** Gives an indicator a level. */
  readonly rate: SetLevel<R, When>;
  /** Gives an indicator the level that those who sit together agreed on. */
  readonly rateTogether: SetLevel<R, Judgement>;
  /** Says why an indicator has no level. */
  readonly markMissing: Put<R, IndicatorId<R>, MissingKind>;
  /** Says why those who sit together gave an indicator no level. */
  readonly markMissingTogether: (
    assessment: Assessment<R>,
    indicator: IndicatorId<R>,
    missing: MissingKind,
    judgement: Judgement,
  ) => Parsed<Assessment<R>>;
  /** Takes a rating away, so that the indicator is open. */
  readonly clearRating: Clear<R, IndicatorId<R>>;
  /** Writes a comment on an indicator. */
  readonly setComment: Put<R, IndicatorId<R>, string>;
  /** Takes a comment away. */
  readonly clearComment: Clear<R, IndicatorId<R>>;
  /** Sets the level aimed at for an indicator. */
  readonly setTarget: SetLevel<R, When>;
  /** Takes a target away. */
  readonly clearTarget: Clear<R, IndicatorId<R>>;
  /** Adds a piece of evidence, by an id of its own. */
  readonly addEvidence: Put<R, string, NewEvidence<R>>;
  /** Writes a piece of evidence anew, by its id. */
  readonly changeEvidence: Put<R, string, NewEvidence<R>>;
  /** Takes a piece of evidence away, by its id. */
  readonly removeEvidence: Clear<R, string>;
  /** Hands the assessment in. */
  readonly submitAssessment: SetStatus<R>;
  /** Opens it again after it was handed in. */
  readonly reopenAssessment: SetStatus<R>;
}
