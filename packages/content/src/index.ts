/**
 * Norwegian and Danish instruments for school self-assessment as typed data: here the structure of each.
 *
 * Their words are imported one language at a time, such as `@rubrikk/content/learning-organisation/nb`; everything at
 * once, by id, is `@rubrikk/content/library`.
 * @packageDocumentation
 */
export { learningOrganisation } from './rubrics/learning-organisation/rubric.ts';
export { plcResults } from './rubrics/plc-results/rubric.ts';
