import type { ScaledRubric } from '@rubrikk/core';
import { indicatorsOf } from './indicators-of.ts';

/** The ids of the levels that all indicators are rated on; refuses a rubric whose indicators don't share one scale. */
export function sharedLevels(rubric: ScaledRubric): string[] {
  // A rubric from plain JavaScript may come without a scale.
  const scale: ScaledRubric['scale'] | undefined = rubric.scale;
  if (scale === undefined) {
    throw new RangeError(`Expected a rubric with a scale; "${rubric.id}" has none. Attach one with attachScale.`);
  }
  const own = indicatorsOf(rubric).find(({ indicator }) => indicator.scale !== undefined);
  if (own === undefined) return scale.levels.map(({ id }) => id);
  throw new RangeError(
    `Expected a rubric whose indicators share one scale; "${own.indicator.id}" of "${rubric.id}" is rated on its own, "${own.indicator.scale}". Count the indicators of each scale as a rubric of its own.`,
  );
}
