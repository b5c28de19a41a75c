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
  readonly rate: SetLevel<R, When>;
  readonly rateTogether: SetLevel<R, Judgement>;
  readonly markMissing: Put<R, IndicatorId<R>, MissingKind>;
  readonly markMissingTogether: (
    assessment: Assessment<R>,
    indicator: IndicatorId<R>,
    missing: MissingKind,
    judgement: Judgement,
  ) => Parsed<Assessment<R>>;
  readonly clearRating: Clear<R, IndicatorId<R>>;
  readonly setComment: Put<R, IndicatorId<R>, string>;
  readonly clearComment: Clear<R, IndicatorId<R>>;
  readonly setTarget: SetLevel<R, When>;
  readonly clearTarget: Clear<R, IndicatorId<R>>;
  readonly addEvidence: Put<R, string, NewEvidence<R>>;
  readonly changeEvidence: Put<R, string, NewEvidence<R>>;
  readonly removeEvidence: Clear<R, string>;
  readonly submitAssessment: SetStatus<R>;
  readonly reopenAssessment: SetStatus<R>;
}
