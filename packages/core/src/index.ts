/**
 * What a rubric is, what an assessment is, and how both change.
 * @packageDocumentation
 */
export type { Assessment } from './assessment/assessment.ts';
export { checkAssessment } from './assessment/check-assessment.ts';
export { clearRating } from './assessment/clear-rating.ts';
export { markMissing } from './assessment/mark-missing.ts';
export type { MissingKind } from './assessment/missing-kind.ts';
export { rate } from './assessment/rate.ts';
export type { Rating } from './assessment/rating.ts';
export type { Round } from './assessment/round.ts';
export { startAssessment } from './assessment/start-assessment.ts';
export { parseAssessment } from './json/parse-assessment.ts';
export { parseRubric } from './json/parse-rubric.ts';
export { parseRubricDocument } from './json/parse-rubric-document.ts';
export { parseRubricText } from './json/parse-rubric-text.ts';
export type { RubricDocument } from './json/rubric-document.ts';
export { checkRubric } from './rubric/check-rubric.ts';
export { checkRubricText } from './rubric/check-rubric-text.ts';
export type { Dimension } from './rubric/dimension.ts';
export type { Indicator } from './rubric/indicator.ts';
export type { Level } from './rubric/level.ts';
export type { Rubric } from './rubric/rubric.ts';
export type { DimensionId, IndicatorId, InstructionId, LevelId } from './rubric/rubric-ids.ts';
export type { RubricText } from './rubric/rubric-text.ts';
export type { Scale } from './rubric/scale.ts';
export type { Source } from './rubric/source.ts';
export { formatPath } from './shared/format-path.ts';
export type { Issue, IssueCode } from './shared/issue.ts';
export type { Parsed } from './shared/parsed.ts';
