import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId } from '../rubric/rubric-ids.ts';
import type { Evidence } from './evidence.ts';

/** What a piece of evidence says, without when it was written. */
export type NewEvidence<R extends Rubric = Rubric> = Omit<Evidence<IndicatorId<R>>, 'at'>;
