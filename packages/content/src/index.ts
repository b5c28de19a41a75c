/**
 * Norwegian and Danish instruments for school self-assessment as typed data: here the structure of each.
 *
 * Their words are imported one language at a time, such as `@rubrikk/content/learning-organisation/nb`; everything at
 * once, by id, is `@rubrikk/content/library`.
 * @packageDocumentation
 */

export { successCriteriaLearningOrganisation } from './crosswalks/success-criteria-learning-organisation/crosswalk.ts';
export { duen } from './cycles/duen/cycle.ts';
export { fullanPhases } from './cycles/fullan-phases/cycle.ts';
export { puff } from './cycles/puff/cycle.ts';
export { qualitySystem } from './cycles/quality-system/cycle.ts';
export { sandnesNetworks } from './organisations/sandnes-networks/organisation.ts';
export { actionLearningValues } from './references/action-learning-values/tag-set.ts';
export { arenas } from './references/arenas/tag-set.ts';
export { dataSources } from './references/data-sources/tag-set.ts';
export { implementationDrivers } from './references/implementation-drivers/tag-set.ts';
export { leadershipTheories } from './references/leadership-theories/tag-set.ts';
export { methods } from './references/methods/tag-set.ts';
export { oecdLearningOrganisation } from './references/oecd-learning-organisation/tag-set.ts';
export { professionalCapital } from './references/professional-capital/tag-set.ts';
export { qualityTools } from './references/quality-tools/tag-set.ts';
export { robinsonLeadership } from './references/robinson-leadership/tag-set.ts';
export { sandnesModel } from './references/sandnes-model/tag-set.ts';
export { sengeDisciplines } from './references/senge-disciplines/tag-set.ts';
export { developmentPrinciples } from './rubrics/development-principles/rubric.ts';
export { learningOrganisation } from './rubrics/learning-organisation/rubric.ts';
export { plcResults } from './rubrics/plc-results/rubric.ts';
export { professionalDevelopment } from './rubrics/professional-development/rubric.ts';
export { sandnesLeadershipQuality } from './rubrics/sandnes-leadership-quality/rubric.ts';
export { sandnesSuccessCriteria } from './rubrics/sandnes-success-criteria/rubric.ts';
export { coreComponents } from './tools/core-components/tool.ts';
export { dialogueConference } from './tools/dialogue-conference/protocol.ts';
export { doneLearnedWise } from './tools/done-learned-wise/tool.ts';
export { individualGroupPlenum } from './tools/individual-group-plenum/protocol.ts';
export { lessonStudy } from './tools/lesson-study/protocol.ts';
export { peerSupervision } from './tools/peer-supervision/protocol.ts';
export { ringstabekkCross } from './tools/ringstabekk-cross/tool.ts';
export { smartGoals } from './tools/smart-goals/tool.ts';
export { swot } from './tools/swot/tool.ts';
