/**
 * What a staff's ratings say: distributions, consensus, gaps.
 * @packageDocumentation
 */
export type { AnswerFault } from './answers/answer-fault.ts';
export type { AnswerOptions } from './answers/answer-options.ts';
export { type AnswersRead, type AnswersReader, readAnswers } from './answers/read-answers.ts';
export { type ResponsesRead, type ResponsesReader, readResponses } from './answers/read-responses.ts';
export type { ResponseFileOptions } from './answers/response-file-options.ts';
export { type AgainstStaffRule, againstStaffRules } from './comparisons/against-staff-rules.ts';
export type { Change } from './comparisons/change.ts';
export { changesBetweenWaves, type WaveChanges } from './comparisons/changes-between-waves.ts';
export { compareWaves, type WavesComparison } from './comparisons/compare-waves.ts';
export type { CompareWavesOptions, GroupAttribute, WaveCell } from './comparisons/compare-waves-options.ts';
export { type ComparisonSide, comparisonSide } from './comparisons/comparison-side.ts';
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
export { refuseComparison } from './comparisons/refuse-comparison.ts';
export type { ComparableRubric, RefusalReason, Refused } from './comparisons/refused.ts';
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
export { agreementWithTarget } from './consensus/agreement-with-target.ts';
export { averageDeviationAboutMean } from './consensus/average-deviation-about-mean.ts';
export { averageDeviationAboutMedian } from './consensus/average-deviation-about-median.ts';
export { berryMielkeVariation } from './consensus/berry-mielke-variation.ts';
export { bimodalityCoefficient } from './consensus/bimodality-coefficient.ts';
export { completeCounts } from './consensus/complete-counts.ts';
export { consensus } from './consensus/consensus.ts';
export { estebanRayPolarisation } from './consensus/esteban-ray-polarisation.ts';
export { expectedVariance } from './consensus/expected-variance.ts';
export { kvalsethVariation } from './consensus/kvalseth-variation.ts';
export { leikDispersion } from './consensus/leik-dispersion.ts';
export { maximumVariance } from './consensus/maximum-variance.ts';
export { meanAdjustedAgreement } from './consensus/mean-adjusted-agreement.ts';
export { meanWithinGroupAgreement } from './consensus/mean-within-group-agreement.ts';
export { modalShare } from './consensus/modal-share.ts';
export { nullDistributions } from './consensus/null-distributions.ts';
export { ordinalConcentration } from './consensus/ordinal-concentration.ts';
export { ordinalEntropy } from './consensus/ordinal-entropy.ts';
export { ordinalSegregation } from './consensus/ordinal-segregation.ts';
export { ordinalSquareRootVariation } from './consensus/ordinal-square-root-variation.ts';
export { ordinalVariation } from './consensus/ordinal-variation.ts';
export { ordinalVariationStandardError } from './consensus/ordinal-variation-standard-error.ts';
export { pairwiseAgreement } from './consensus/pairwise-agreement.ts';
export { polarisation } from './consensus/polarisation.ts';
export { reynalQuerolPolarisation } from './consensus/reynal-querol-polarisation.ts';
export { scaleWithinGroupAgreement } from './consensus/scale-within-group-agreement.ts';
export { shareWithinOneOfMedian } from './consensus/share-within-one-of-median.ts';
export { uniformVariance } from './consensus/uniform-variance.ts';
export { vanDerEijkAgreement } from './consensus/van-der-eijk-agreement.ts';
export { withinGroupAgreement } from './consensus/within-group-agreement.ts';
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
export { agrestiCaffoInterval } from './distributions/agresti-caffo-interval.ts';
export { agrestiCoullInterval } from './distributions/agresti-coull-interval.ts';
export { clopperPearsonInterval } from './distributions/clopper-pearson-interval.ts';
export { countLevels } from './distributions/count-levels.ts';
export { cumulativeShares } from './distributions/cumulative-shares.ts';
export { effectiveSampleSize } from './distributions/effective-sample-size.ts';
export { entropy } from './distributions/entropy.ts';
export { finiteStandardError } from './distributions/finite-standard-error.ts';
export { finiteWilsonInterval } from './distributions/finite-wilson-interval.ts';
export { fisherExactProbability } from './distributions/fisher-exact-probability.ts';
export { giniSimpsonIndex } from './distributions/gini-simpson-index.ts';
export { goodmanIntervals } from './distributions/goodman-intervals.ts';
export { hypergeometricInterval } from './distributions/hypergeometric-interval.ts';
export { indexOfQualitativeVariation } from './distributions/index-of-qualitative-variation.ts';
export { interpolatedMedian } from './distributions/interpolated-median.ts';
export { interpolatedQuantile } from './distributions/interpolated-quantile.ts';
export { interquartileRange } from './distributions/interquartile-range.ts';
export { jeffreysInterval } from './distributions/jeffreys-interval.ts';
export { mean } from './distributions/mean.ts';
export { meanInterval } from './distributions/mean-interval.ts';
export { median } from './distributions/median.ts';
export { medianAbsoluteDeviation } from './distributions/median-absolute-deviation.ts';
export { medianHigh } from './distributions/median-high.ts';
export { type MedianInterval, medianInterval } from './distributions/median-interval.ts';
export { medianLow } from './distributions/median-low.ts';
export { miettinenNurminenInterval } from './distributions/miettinen-nurminen-interval.ts';
export { modes } from './distributions/modes.ts';
export { newcombeInterval } from './distributions/newcombe-interval.ts';
export { nonResponseBounds } from './distributions/non-response-bounds.ts';
export { normalisedEntropy } from './distributions/normalised-entropy.ts';
export type { ObservedShare } from './distributions/observed-share.ts';
export { populationVariance } from './distributions/population-variance.ts';
export { type QuantileType, quantile } from './distributions/quantile.ts';
export { quesenberryHurstIntervals } from './distributions/quesenberry-hurst-intervals.ts';
export { shareAtOrAbove } from './distributions/share-at-or-above.ts';
export { shares } from './distributions/shares.ts';
export { sisonGlazIntervals } from './distributions/sison-glaz-intervals.ts';
export { skewness } from './distributions/skewness.ts';
export { standardDeviation } from './distributions/standard-deviation.ts';
export { variance } from './distributions/variance.ts';
export { wilsonInterval } from './distributions/wilson-interval.ts';
export { benjaminiHochberg } from './gaps/benjamini-hochberg.ts';
export { benjaminiYekutieli } from './gaps/benjamini-yekutieli.ts';
export { bonferroni } from './gaps/bonferroni.ts';
export { bowkerTest } from './gaps/bowker-test.ts';
export { type BrunnerMunzelTest, brunnerMunzelTest } from './gaps/brunner-munzel-test.ts';
export { type ChangeDirections, changeDirections } from './gaps/change-directions.ts';
export type { ChiSquareTest } from './gaps/chi-square-test.ts';
export { cliffsDelta } from './gaps/cliffs-delta.ts';
export { cliffsDeltaInterval } from './gaps/cliffs-delta-interval.ts';
export { type DunnComparison, dunnTest } from './gaps/dunn-test.ts';
export { energyDistance } from './gaps/energy-distance.ts';
export { friedmanTest } from './gaps/friedman-test.ts';
export { type GroupEffects, groupEffects } from './gaps/group-effects.ts';
export { hellingerDistance } from './gaps/hellinger-distance.ts';
export { hochberg } from './gaps/hochberg.ts';
export { holm } from './gaps/holm.ts';
export { jensenShannonDivergence } from './gaps/jensen-shannon-divergence.ts';
export { type JonckheereTerpstraTest, jonckheereTerpstraTest } from './gaps/jonckheere-terpstra-test.ts';
export { kolmogorovSmirnovDistance } from './gaps/kolmogorov-smirnov-distance.ts';
export { type KruskalWallisTest, kruskalWallisTest } from './gaps/kruskal-wallis-test.ts';
export { type MannWhitneyExactTest, mannWhitneyExactTest } from './gaps/mann-whitney-exact-test.ts';
export { type MannWhitneyTest, mannWhitneyTest } from './gaps/mann-whitney-test.ts';
export { mannWhitneyU } from './gaps/mann-whitney-u.ts';
export { matchedPairsRankBiserial } from './gaps/matched-pairs-rank-biserial.ts';
export { meanChange } from './gaps/mean-change.ts';
export { meanDistanceFromTarget } from './gaps/mean-distance-from-target.ts';
export { meanShortfall } from './gaps/mean-shortfall.ts';
export { medianChange } from './gaps/median-change.ts';
export { overlap } from './gaps/overlap.ts';
export { type PairShares, pairShares } from './gaps/pair-shares.ts';
export { pairedDominance } from './gaps/paired-dominance.ts';
export { shareBelowTarget } from './gaps/share-below-target.ts';
export { signTest } from './gaps/sign-test.ts';
export type { ZeroChanges } from './gaps/signed-ranks.ts';
export { stuartMaxwellTest } from './gaps/stuart-maxwell-test.ts';
export { totalVariationDistance } from './gaps/total-variation-distance.ts';
export { varghaDelaneyA } from './gaps/vargha-delaney-a.ts';
export { wassersteinDistance } from './gaps/wasserstein-distance.ts';
export { type WassersteinParts, wassersteinParts } from './gaps/wasserstein-parts.ts';
export {
  type WilcoxonSignedRankExactTest,
  wilcoxonSignedRankExactTest,
} from './gaps/wilcoxon-signed-rank-exact-test.ts';
export { type WilcoxonSignedRankTest, wilcoxonSignedRankTest } from './gaps/wilcoxon-signed-rank-test.ts';
export type { Interval } from './numbers/interval.ts';
export type { AgreementCoefficient } from './reliability/agreement-coefficient.ts';
export { agreementInterval } from './reliability/agreement-interval.ts';
export { agreementPValue } from './reliability/agreement-p-value.ts';
export type { AgreementWeights } from './reliability/agreement-weights.ts';
export type { AlphaMetric } from './reliability/alpha-metric.ts';
export { brennanPrediger } from './reliability/brennan-prediger.ts';
export type { CoefficientTest } from './reliability/coefficient-test.ts';
export { congerKappa } from './reliability/conger-kappa.ts';
export { countRatings } from './reliability/count-ratings.ts';
export { cronbachAlpha } from './reliability/cronbach-alpha.ts';
export { cronbachAlphaInterval } from './reliability/cronbach-alpha-interval.ts';
export { crossTable } from './reliability/cross-table.ts';
export type { FRatio } from './reliability/f-ratio.ts';
export { fRatioPValue } from './reliability/f-ratio-p-value.ts';
export { fleissKappa } from './reliability/fleiss-kappa.ts';
export { fleissKappaTest } from './reliability/fleiss-kappa-test.ts';
export type { GroupIntraclassCorrelation } from './reliability/group-intraclass.ts';
export { groupIntraclassCorrelation } from './reliability/group-intraclass-correlation.ts';
export { groupIntraclassCorrelationFromCounts } from './reliability/group-intraclass-correlation-from-counts.ts';
export { guttmanLambda6 } from './reliability/guttman-lambda6.ts';
export { gwetAgreementCoefficient } from './reliability/gwet-agreement-coefficient.ts';
export { type InterItemCorrelation, interItemCorrelation } from './reliability/inter-item-correlation.ts';
export { type IntraclassCorrelation, intraclassCorrelation } from './reliability/intraclass-correlation.ts';
export type { IntraclassForm } from './reliability/intraclass-form.ts';
export { intraclassInterval } from './reliability/intraclass-interval.ts';
export { type ItemAnalysis, itemAnalysis } from './reliability/item-analysis.ts';
export { kappaInterval } from './reliability/kappa-interval.ts';
export { kappaTest } from './reliability/kappa-test.ts';
export { type KendallConcordance, kendallConcordance } from './reliability/kendall-concordance.ts';
export { kendallConcordancePValue } from './reliability/kendall-concordance-p-value.ts';
export { krippendorffAgreement } from './reliability/krippendorff-agreement.ts';
export { krippendorffAlpha } from './reliability/krippendorff-alpha.ts';
export { lightKappa } from './reliability/light-kappa.ts';
export { type McdonaldOmega, mcdonaldOmega } from './reliability/mcdonald-omega.ts';
export {
  type McdonaldOmegaStandardised,
  mcdonaldOmegaStandardised,
} from './reliability/mcdonald-omega-standardised.ts';
export type { MeanSquares } from './reliability/mean-squares.ts';
export type { MissingRatings } from './reliability/missing-ratings.ts';
export { simpleAgreement } from './reliability/simple-agreement.ts';
export { standardisedAlpha } from './reliability/standardised-alpha.ts';
export { type WeightedKappa, weightedKappa } from './reliability/weighted-kappa.ts';
export { basicInterval } from './resampling/basic-interval.ts';
export { biasCorrectedInterval } from './resampling/bias-corrected-interval.ts';
export type { Bootstrap, BootstrapOptions } from './resampling/bootstrap.ts';
export { bootstrapCounts, type CountsMeasure } from './resampling/bootstrap-counts.ts';
export { bootstrapRows } from './resampling/bootstrap-rows.ts';
export { countsAcceleration } from './resampling/counts-acceleration.ts';
export { percentileInterval } from './resampling/percentile-interval.ts';
export { rowsAcceleration } from './resampling/rows-acceleration.ts';
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
export type { DimensionResult, DimensionValues } from './results/dimension-result.ts';
export type { DistributionSummary } from './results/distribution-summary.ts';
export { type DimensionFigure, explain } from './results/explain.ts';
export { explainGap } from './results/explain-gap.ts';
export { explainPlace } from './results/explain-place.ts';
export type {
  Explained,
  ExplainedFigure,
  ExplainedGap,
  ExplainedPlace,
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
export type { NetworkResults } from './results/network-results.ts';
export { type DescribedLevel, type NextStep, type NextStepValues, nextSteps } from './results/next-steps.ts';
export type { Place, Priorities } from './results/priorities.ts';
export { profileOf } from './results/profile-of.ts';
export { type Report, report } from './results/report.ts';
export {
  type NamedGroup,
  type ReportDocument,
  type ReportDocumentParts,
  reportDocument,
} from './results/report-document.ts';
export type { DisclosureChoice, ReportOptions } from './results/report-options.ts';
export type { RoleGap, RoleGapValues } from './results/role-gap.ts';
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
export { type CountRow, tallyFromCounts } from './tally/tally-from-counts.ts';
export { turnReverse } from './tally/turn-reverse.ts';
export { type WeightedTally, weighTally } from './tally/weigh-tally.ts';
export { weightedCountsOf } from './tally/weighted-counts-of.ts';
