/**
 * What a staff's ratings say: distributions, consensus, gaps.
 * @packageDocumentation
 */

export type { AnswerFault } from './answers/answer-fault.ts';
export type { AnswerOptions, NearWords } from './answers/answer-options.ts';
export { missingWords } from './answers/missing-words.ts';
export { type AnswersRead, type AnswersReader, readAnswers } from './answers/read-answers.ts';
export { type ResponsesRead, type ResponsesReader, readResponses } from './answers/read-responses.ts';
export type { ResponseFileOptions } from './answers/response-file-options.ts';
export { type AgainstStaffRule, againstStaffRules } from './comparisons/against-staff-rules.ts';
export type { Change } from './comparisons/change.ts';
export { changesBetweenWaves, type WaveChanges } from './comparisons/changes-between-waves.ts';
export { compareWaves, type WavesComparison } from './comparisons/compare-waves.ts';
export type { CompareWavesOptions, GroupAttribute, WaveCell } from './comparisons/compare-waves-options.ts';
export type { Compared } from './comparisons/compared.ts';
export { type ComparisonSide, comparisonSide } from './comparisons/comparison-side.ts';
export type { ConfidenceInterval } from './comparisons/confidence-interval.ts';
export type { Correction } from './comparisons/correction.ts';
export {
  gapBetweenRoles,
  type RolesGap,
  type RolesGapOptions,
} from './comparisons/gap-between-roles.ts';
export {
  gapBetweenRounds,
  type Judgement,
  type RoundsGap,
  type RoundsGapOptions,
} from './comparisons/gap-between-rounds.ts';
export { gapToTarget, type Target, type TargetGap, type TargetGapOptions } from './comparisons/gap-to-target.ts';
export { judgedLevel } from './comparisons/judged-level.ts';
export type { FavourableChange } from './comparisons/measured-change.ts';
export type { Method } from './comparisons/method.ts';
export { plannedGroups } from './comparisons/planned-groups.ts';
export type { PlannedRound } from './comparisons/planned-round.ts';
export { plannedRounds } from './comparisons/planned-rounds.ts';
export { refuseComparison } from './comparisons/refuse-comparison.ts';
export type { ComparableRubric, RefusalReason, Refused } from './comparisons/refused.ts';
export { type RoundPlanFault, roundPlanFaults } from './comparisons/round-plan-faults.ts';
export { suppressedIn, type WaveReport } from './comparisons/suppressed-in.ts';
export type { ChangeMeasures } from './comparisons/unpaired-change.ts';
export {
  type TeamsOptions,
  type TeamsVariation,
  variationBetweenTeams,
} from './comparisons/variation-between-teams.ts';
export type { IndicatorChange, WaveChange } from './comparisons/wave-change.ts';
export type { WaveOptions } from './comparisons/wave-options.ts';
export type { WavePair } from './comparisons/wave-pair.ts';
export type { WentIn } from './comparisons/went-in.ts';
export { cellPosition } from './csv/cell-position.ts';
export { cellText } from './csv/cell-text.ts';
export type { CsvFault } from './csv/csv-fault.ts';
export type { CsvHandlers } from './csv/csv-handlers.ts';
export type { CsvReader } from './csv/csv-reader.ts';
export type { CsvRow } from './csv/csv-row.ts';
export { startCsv } from './csv/start-csv.ts';
export type { DisclosureRule } from './disclosure/disclosure-rule.ts';
export { disclosureRules } from './disclosure/disclosure-rules.ts';
export { distributionRule } from './disclosure/distribution-rule.ts';
export type { Dominance } from './disclosure/dominance.ts';
export { dominance } from './disclosure/dominance.ts';
export type { Hierarchy, LinkedCell, Relation } from './disclosure/hierarchy.ts';
export { linkGroups } from './disclosure/link-groups.ts';
export type { NestedDifference } from './disclosure/nested-differences.ts';
export { nestedDifferences } from './disclosure/nested-differences.ts';
export { protect } from './disclosure/protect.ts';
export { protectEach } from './disclosure/protect-each.ts';
export type { ProtectOptions } from './disclosure/protect-options.ts';
export type { Protected, Suppressed, SuppressionReason } from './disclosure/protected.ts';
export type { CommonWords } from './disclosure/shows-free-text.ts';
export { showsFreeText } from './disclosure/shows-free-text.ts';
export { suppress } from './disclosure/suppress.ts';
export type { TableCell } from './disclosure/table-cell.ts';
export { withinPercent } from './disclosure/within-percent.ts';
export * from './measures.ts';
export { type RatingRowsOptions, ratingRows } from './responses/rating-rows.ts';
export type { ResponseColumn } from './responses/response-column.ts';
export type { ResponseOptions } from './responses/response-options.ts';
export type { ResponseRow } from './responses/response-row.ts';
export type { ResponseTable } from './responses/response-table.ts';
export { type AssessmentParser, responsesFromAssessments } from './responses/responses-from-assessments.ts';
export { responsesFromRows } from './responses/responses-from-rows.ts';
export { type ResponseBuilder, startResponses } from './responses/start-responses.ts';
export {
  type NetworkChoice,
  type RoundChoice,
  type RuleChoice,
  type TallyAttribute,
  type TallyOptions,
  tally,
} from './responses/tally.ts';
export { comparisonDa } from './results/comparison-da.ts';
export { comparisonEn } from './results/comparison-en.ts';
export { comparisonExplanation } from './results/comparison-explanation.ts';
export { comparisonNb } from './results/comparison-nb.ts';
export { comparisonNn } from './results/comparison-nn.ts';
export { comparisonSv } from './results/comparison-sv.ts';
export type { ComparisonWords } from './results/comparison-words.ts';
export type { DimensionResult, DimensionValues } from './results/dimension-result.ts';
export type { DistributionSummary } from './results/distribution-summary.ts';
export { type DimensionFigure, explain } from './results/explain.ts';
export { explainGap } from './results/explain-gap.ts';
export { explainPlace } from './results/explain-place.ts';
export type {
  Explained,
  ExplainedFigure,
  ExplainedGap,
  ExplainedGapUncertainty,
  ExplainedPlace,
  ExplainedSide,
  ExplainedUncertainty,
  ExplainedValues,
} from './results/explained.ts';
export { explanation } from './results/explanation.ts';
export { explanationDa } from './results/explanation-da.ts';
export { explanationEn } from './results/explanation-en.ts';
export { explanationNb } from './results/explanation-nb.ts';
export { explanationNn } from './results/explanation-nn.ts';
export { explanationSv } from './results/explanation-sv.ts';
export type { ExplanationWords } from './results/explanation-words.ts';
export type { FavourableShare } from './results/favourable-share.ts';
export { type Figure, figures } from './results/figures.ts';
export type { GroupLabel } from './results/group-label.ts';
export type { IndicatorResult, IndicatorValues, ResponseValues } from './results/indicator-result.ts';
export type { Invited } from './results/invited.ts';
export type { PriorityList } from './results/list-measures.ts';
export type { NamedGroup } from './results/named-groups.ts';
export type { NetworkResults } from './results/network-results.ts';
export { type DescribedLevel, type NextStep, type NextStepValues, nextSteps } from './results/next-steps.ts';
export { numberFormats } from './results/number-formats.ts';
export type { Place, Priorities } from './results/priorities.ts';
export { profileOf } from './results/profile-of.ts';
export { type Report, report } from './results/report.ts';
export {
  type ReportDocument,
  type ReportDocumentParts,
  reportDocument,
  type WordedReportDocument,
} from './results/report-document.ts';
export type { DocumentFormats, DocumentWords } from './results/report-document-words.ts';
export type { DisclosureChoice, ReportOptions } from './results/report-options.ts';
export type { ReportWords } from './results/report-words.ts';
export { reportWordsDa } from './results/report-words-da.ts';
export { reportWordsEn } from './results/report-words-en.ts';
export { reportWordsNb } from './results/report-words-nb.ts';
export { reportWordsNn } from './results/report-words-nn.ts';
export { reportWordsSv } from './results/report-words-sv.ts';
export type { RoleGap, RoleGapValues } from './results/role-gap.ts';
export { type ReportTargets, type TargetComparison, targetGaps } from './results/target-gaps.ts';
export { type TeamsComparison, type TeamsComparisonOptions, teamsComparisons } from './results/teams-comparisons.ts';
export { type Threshold, type ThresholdPreset, type Thresholds, thresholdsFor } from './results/thresholds-for.ts';
export type { WithNulls } from './results/with-nulls.ts';
export { bootstrapStatistic, type CellStatistic } from './tally/bootstrap-statistic.ts';
export { cellStatisticNames, cellStatistics } from './tally/cell-statistics.ts';
export { countsOf } from './tally/counts-of.ts';
export { effectiveRatersOf } from './tally/effective-raters-of.ts';
export type { Group } from './tally/group.ts';
export { mergeTallies } from './tally/merge-tallies.ts';
export { missingKinds } from './tally/missing-kinds.ts';
export { missingOf } from './tally/missing-of.ts';
export type { MissingRule } from './tally/missing-rule.ts';
export { type KeepsRounds, type RolledUp, rollUp } from './tally/roll-up.ts';
export { rollUpNetworks } from './tally/roll-up-networks.ts';
export { rollUpUnits } from './tally/roll-up-units.ts';
export { selectGroups } from './tally/select-groups.ts';
export { setAsideOf } from './tally/set-aside-of.ts';
export { startTally, type TallyBuilder } from './tally/start-tally.ts';
export type { Tally } from './tally/tally.ts';
export { type AssessmentAttribute, tallyAssessments } from './tally/tally-assessments.ts';
export type { TallyCounts } from './tally/tally-counts.ts';
export { type CountRow, tallyFromCounts } from './tally/tally-from-counts.ts';
export { tallyStatistics } from './tally/tally-statistics.ts';
export { turnReverse } from './tally/turn-reverse.ts';
export { type WeightedTally, weighTally } from './tally/weigh-tally.ts';
export { weightedCountsOf } from './tally/weighted-counts-of.ts';
