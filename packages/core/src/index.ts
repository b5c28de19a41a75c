/**
 * What a rubric is, what an assessment is, and how both change.
 * @packageDocumentation
 */

export { addEvidence } from './assessment/add-evidence.ts';
export { applyPatch } from './assessment/apply-patch.ts';
export type { Assessment } from './assessment/assessment.ts';
export { changeEvidence } from './assessment/change-evidence.ts';
export { checkAssessment } from './assessment/check-assessment.ts';
export { clearComment } from './assessment/clear-comment.ts';
export { clearRating } from './assessment/clear-rating.ts';
export { clearTarget } from './assessment/clear-target.ts';
export type { Cleared } from './assessment/cleared.ts';
export type { Comment } from './assessment/comment.ts';
export type { EditHistory, HistoryStep } from './assessment/edit-history.ts';
export type { Evidence } from './assessment/evidence.ts';
export type { Judgement } from './assessment/judgement.ts';
export { markMissing } from './assessment/mark-missing.ts';
export { markMissingTogether } from './assessment/mark-missing-together.ts';
export { type MergedAssessment, mergeAssessments } from './assessment/merge-assessments.ts';
export type { MergeConflict } from './assessment/merge-conflict.ts';
export type { MissingKind } from './assessment/missing-kind.ts';
export type { AssessmentWithHistory } from './assessment/move-step.ts';
export type { NewEvidence } from './assessment/new-evidence.ts';
export type { JsonPatch, PatchOperation } from './assessment/patch.ts';
export { rate } from './assessment/rate.ts';
export { rateTogether } from './assessment/rate-together.ts';
export type { Rating } from './assessment/rating.ts';
export { redo } from './assessment/redo.ts';
export type { MergeRule } from './assessment/register.ts';
export { remember } from './assessment/remember.ts';
export { removeEvidence } from './assessment/remove-evidence.ts';
export { reopenAssessment } from './assessment/reopen-assessment.ts';
export type { Round } from './assessment/round.ts';
export { rounds } from './assessment/rounds.ts';
export { setComment } from './assessment/set-comment.ts';
export { setTarget } from './assessment/set-target.ts';
export { startAssessment } from './assessment/start-assessment.ts';
export type { AssessmentStatus } from './assessment/status.ts';
export { submitAssessment } from './assessment/submit-assessment.ts';
export type { Superseded } from './assessment/superseded.ts';
export type { Target } from './assessment/target.ts';
export { undo } from './assessment/undo.ts';
export { type PatchedAssessment, withPatches } from './assessment/with-patches.ts';
export type { Action } from './improvement/action.ts';
export type { ActionEvidence } from './improvement/action-evidence.ts';
export { addEvidenceToAction } from './improvement/add-evidence-to-action.ts';
export { checkCycleText } from './improvement/check-cycle-text.ts';
export { checkPlan, type KnownIds } from './improvement/check-plan.ts';
export type { Cycle } from './improvement/cycle.ts';
export type { CycleText } from './improvement/cycle-text.ts';
export type { DueItem } from './improvement/due-item.ts';
export { expandWheel } from './improvement/expand-wheel.ts';
export type { Goal } from './improvement/goal.ts';
export { goalProgress } from './improvement/goal-progress.ts';
export { moveToNextPhase } from './improvement/move-to-next-phase.ts';
export { moveToPhase } from './improvement/move-to-phase.ts';
export type { Occurrence } from './improvement/occurrence.ts';
export { overdue } from './improvement/overdue.ts';
export type { Plan } from './improvement/plan.ts';
export type { Priority } from './improvement/priority.ts';
export { putAction } from './improvement/put-action.ts';
export { putGoal } from './improvement/put-goal.ts';
export { putPriority } from './improvement/put-priority.ts';
export { putWheelEvent } from './improvement/put-wheel-event.ts';
export { removeAction } from './improvement/remove-action.ts';
export { removeGoal } from './improvement/remove-goal.ts';
export { removePriority } from './improvement/remove-priority.ts';
export { removeWheelEvent } from './improvement/remove-wheel-event.ts';
export { type SmartGap, type SmartPart, smartGaps } from './improvement/smart-gaps.ts';
export type { KnownTagSet } from './improvement/tag-issues.ts';
export type { TagReference } from './improvement/tag-reference.ts';
export { upcoming } from './improvement/upcoming.ts';
export type { WheelEvent } from './improvement/wheel-event.ts';
export type { WheelRule } from './improvement/wheel-rule.ts';
export type { DocumentKind, DocumentOf } from './json/document-kind.ts';
export { parseAssessment } from './json/parse-assessment.ts';
export { parseCrosswalk } from './json/parse-crosswalk.ts';
export { parseCrosswalkText } from './json/parse-crosswalk-text.ts';
export { parseCycleText } from './json/parse-cycle-text.ts';
export { parseOrganisation } from './json/parse-organisation.ts';
export { parsePlan } from './json/parse-plan.ts';
export { parseProtocol } from './json/parse-protocol.ts';
export { parseProtocolRun } from './json/parse-protocol-run.ts';
export { parseProtocolText } from './json/parse-protocol-text.ts';
export { parseRoundPlan } from './json/parse-round-plan.ts';
export { parseRubric } from './json/parse-rubric.ts';
export { parseRubricDocument } from './json/parse-rubric-document.ts';
export { parseRubricText } from './json/parse-rubric-text.ts';
export { parseSheet } from './json/parse-sheet.ts';
export { parseTagSet } from './json/parse-tag-set.ts';
export { parseTagSetText } from './json/parse-tag-set-text.ts';
export { parseTool } from './json/parse-tool.ts';
export { parseToolText } from './json/parse-tool-text.ts';
export { parseWave } from './json/parse-wave.ts';
export { readDocument } from './json/read-document.ts';
export type { StoredDocument } from './json/read-stored.ts';
export type { RubricDocument } from './json/rubric-document.ts';
export { writeDocument } from './json/write-document.ts';
export { checkOrganisation } from './organisation/check-organisation.ts';
export { childrenOf } from './organisation/children-of.ts';
export { descendantsOf } from './organisation/descendants-of.ts';
export type { Network } from './organisation/network.ts';
export { networksOf } from './organisation/networks-of.ts';
export type { Organisation } from './organisation/organisation.ts';
export { pathTo } from './organisation/path-to.ts';
export type { Unit } from './organisation/unit.ts';
export type { UnitKind } from './organisation/unit-kind.ts';
export { type UnitNode, unitTree } from './organisation/unit-tree.ts';
export { unitsOfNetwork } from './organisation/units-of-network.ts';
export { unitsUnder } from './organisation/units-under.ts';
export { addToSheet, type SheetEntryOf, type SheetOutcome } from './protocols/add-to-sheet.ts';
export { assignRoles, type ChosenHolders } from './protocols/assign-roles.ts';
export { checkProtocol } from './protocols/check-protocol.ts';
export { checkProtocolRun } from './protocols/check-protocol-run.ts';
export { checkProtocolText } from './protocols/check-protocol-text.ts';
export { checkSheet } from './protocols/check-sheet.ts';
export { checkTool } from './protocols/check-tool.ts';
export { checkToolText } from './protocols/check-tool-text.ts';
export { doCommand } from './protocols/do-command.ts';
export { type EmptyPlace, emptyPlaces } from './protocols/empty-places.ts';
export { entriesByPlace, type LabelEntries, type PlaceEntries } from './protocols/entries-by-place.ts';
export { type ActionStart, entryToAction } from './protocols/entry-to-action.ts';
export { finishProtocol } from './protocols/finish-protocol.ts';
export { labelEntry } from './protocols/label-entry.ts';
export { nextStep } from './protocols/next-step.ts';
export { openSheet, type SheetStart } from './protocols/open-sheet.ts';
export type { Protocol } from './protocols/protocol.ts';
export type { Holders, ProtocolCommand } from './protocols/protocol-command.ts';
export type { ProtocolEntry } from './protocols/protocol-entry.ts';
export type { GateId, OutputId, RoleId, StepId, StepPromptId } from './protocols/protocol-ids.ts';
export type { ProtocolOutcome, ProtocolRefusal } from './protocols/protocol-refusal.ts';
export type { ProtocolRun } from './protocols/protocol-run.ts';
export type { ProtocolStep } from './protocols/protocol-step.ts';
export type { ProtocolText } from './protocols/protocol-text.ts';
export { type ProtocolEntryOf, recordEntry } from './protocols/record-entry.ts';
export { type NextTurn, repeatProtocol } from './protocols/repeat-protocol.ts';
export { type RunState, runState } from './protocols/run-state.ts';
export type { Sheet } from './protocols/sheet.ts';
export type { SheetEntry } from './protocols/sheet-entry.ts';
export type { SheetRefusal } from './protocols/sheet-refusal.ts';
export { type ProtocolStart, startProtocol } from './protocols/start-protocol.ts';
export type { Tool } from './protocols/tool.ts';
export type { CellPromptId, GroupId, PlaceId } from './protocols/tool-ids.ts';
export type { ToolText } from './protocols/tool-text.ts';
export type { TurnEntry } from './protocols/turn-entry.ts';
export { checkAssessmentRound } from './rounds/check-assessment-round.ts';
export { checkRoundPlan, type KnownRaters } from './rounds/check-round-plan.ts';
export { checkWave } from './rounds/check-wave.ts';
export type { CheckedEdits } from './rounds/checked-edits.ts';
export { closeRound } from './rounds/close-round.ts';
export { editsFor } from './rounds/edits-for.ts';
export { openRound, type RoundOpening } from './rounds/open-round.ts';
export { planRound } from './rounds/plan-round.ts';
export { planWave } from './rounds/plan-wave.ts';
export { type ResponseRate, type ResponseRates, responseRates } from './rounds/response-rates.ts';
export type { RoundPlan } from './rounds/round-plan.ts';
export type { RoundRecord } from './rounds/round-record.ts';
export type { RoundOutcome, RoundRefusal } from './rounds/round-refusal.ts';
export { type RoundState, roundState } from './rounds/round-state.ts';
export { type RoundPolicy, type Viewer, visibleTo } from './rounds/visible-to.ts';
export type { Wave } from './rounds/wave.ts';
export { attachScale } from './rubric/attach-scale.ts';
export { checkRubric } from './rubric/check-rubric.ts';
export { checkRubricText } from './rubric/check-rubric-text.ts';
export type { Dimension } from './rubric/dimension.ts';
export type { Indicator } from './rubric/indicator.ts';
export { indicatorsOf, type PlacedIndicator } from './rubric/indicators-of.ts';
export { isOrdinalRubric } from './rubric/is-ordinal-rubric.ts';
export { layText } from './rubric/lay-text.ts';
export type { Level } from './rubric/level.ts';
export { nearIds } from './rubric/near-ids.ts';
export type { PartialText } from './rubric/partial-text.ts';
export type { OrdinalRubric, Rubric, ScaledRubric } from './rubric/rubric.ts';
export type {
  DimensionId,
  DimensionOf,
  IndicatorId,
  IndicatorOf,
  InstructionId,
  LevelId,
  LevelOf,
} from './rubric/rubric-ids.ts';
export type { PromptId, RubricText, StemId } from './rubric/rubric-text.ts';
export type { Classification, OrdinalScale, Scale } from './rubric/scale.ts';
export { type PartCompleteness, type TextCompleteness, textCompleteness } from './rubric/text-completeness.ts';
export { type TextFallback, type TextWithFallbacks, textIn } from './rubric/text-in.ts';
export { addDays } from './shared/add-days.ts';
export { canonicalJson } from './shared/canonical-json.ts';
export { type Country, countryRules } from './shared/country-rules.ts';
export { daysBetween } from './shared/days-between.ts';
export { formatPath } from './shared/format-path.ts';
export type { Issue, IssueCode } from './shared/issue.ts';
export type { Outcome } from './shared/outcome.ts';
export type { Parsed } from './shared/parsed.ts';
export { type SchoolYear, schoolYear, type Term } from './shared/school-year.ts';
export { schoolYearOf } from './shared/school-year-of.ts';
export type { SchoolYearRule } from './shared/school-year-rule.ts';
export type { Source } from './shared/source.ts';
export type { Weekday } from './shared/weekday.ts';
export { checkTagSet } from './tags/check-tag-set.ts';
export { checkTagSetText } from './tags/check-tag-set-text.ts';
export type { LinkedRubric } from './tags/linked-rubric.ts';
export type { Tag } from './tags/tag.ts';
export type {
  DescribedTagId,
  DetailedTagId,
  TagDetailId,
  TagFigureId,
  TagGroupId,
  TagId,
  TagQuestionId,
  TagUnitId,
} from './tags/tag-ids.ts';
export type { TagSet } from './tags/tag-set.ts';
export type { TagSetText } from './tags/tag-set-text.ts';
export { assessmentMover } from './versions/assessment-mover.ts';
export { checkCrosswalk } from './versions/check-crosswalk.ts';
export { checkCrosswalkText } from './versions/check-crosswalk-text.ts';
export { checkFingerprint, type RestsOnRubric } from './versions/check-fingerprint.ts';
export { checkNextVersion } from './versions/check-next-version.ts';
export type { Crosswalk } from './versions/crosswalk.ts';
export type { CrosswalkEntry } from './versions/crosswalk-entry.ts';
export type { CrosswalkEntryId, CrosswalkText } from './versions/crosswalk-text.ts';
export { diffRubrics } from './versions/diff-rubrics.ts';
export { diffTexts } from './versions/diff-texts.ts';
export { type CrosswalkDraft, draftCrosswalk } from './versions/draft-crosswalk.ts';
export { fingerprintRubric } from './versions/fingerprint-rubric.ts';
export { fingerprintText } from './versions/fingerprint-text.ts';
export { invertCrosswalk } from './versions/invert-crosswalk.ts';
export { moveAssessment } from './versions/move-assessment.ts';
export type {
  CarriedBecause,
  LeftBehind,
  MovedAssessment,
  MovedRating,
  RatingToRate,
  ToRateBecause,
} from './versions/moved-assessment.ts';
export { nextVersion } from './versions/next-version.ts';
export type { Relation } from './versions/relation.ts';
export type { RubricChange } from './versions/rubric-change.ts';
export type { RubricDiff } from './versions/rubric-diff.ts';
export type { RubricPartKind } from './versions/rubric-fields.ts';
export type { ScaleMap } from './versions/scale-map.ts';
export type { Severity } from './versions/severity.ts';
export type { TextChange } from './versions/text-change.ts';
