import type { OrdinalRubric, Rubric } from './rubric.ts';

/**
 * Whether a rubric has a scale, and whether every scale of it has an order, so that its results can be reported.
 *
 * @param rubric - the rubric, as it was loaded
 * @returns true where it is so; the type then says it as well
 * @example
 * ```ts
 * import { isOrdinalRubric, type Rubric } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const { scale: _, ...withoutScale } = plcResults;
 * const loaded: Rubric[] = [plcResults, withoutScale];
 * console.log(loaded.map(isOrdinalRubric).join(' ')); // => true false
 * ```
 */
export function isOrdinalRubric(rubric: Rubric): rubric is OrdinalRubric {
  const { scale, scales = [] } = rubric;
  return scale !== undefined && [scale, ...scales].every(({ kind }) => kind === 'ordinal');
}
