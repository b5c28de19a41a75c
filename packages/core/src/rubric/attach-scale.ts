import { quote } from '../shared/quote.ts';
import { outlineOf } from './outline.ts';
import type { Rubric } from './rubric.ts';
import type { Scale } from './scale.ts';

/** `never` where the rubric is known to have a scale. */
type Scaleless<R extends Rubric> = R extends { readonly scale: Scale } ? never : unknown;

/**
 * Gives a rubric that has no scale one that its indicators share. The version stays: give the rubric one of your own
 * where it is stored, as its ratings can't be compared with those on another scale.
 *
 * @param rubric - the rubric, without a scale; it stays as it was
 * @param scale - the scale
 * @returns the rubric with the scale, typed by both
 * @throws RangeError when the rubric has a scale, or one of its `scales` has the id of the scale or of one of its levels
 * @example
 * ```ts
 * import { attachScale, type Rubric } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const goals = {
 *   id: 'goals',
 *   version: '1.0.0',
 *   source: { title: 'Goals', language: 'en' },
 *   dimensions: [{ id: 'year', indicators: [{ id: 'reading', kind: 'goal' }] }],
 * } as const satisfies Rubric;
 * console.log(attachScale(goals, plcResults.scale).scale.levels.length); // => 5
 * ```
 */
export function attachScale<const R extends Rubric, const S extends Scale>(
  rubric: R & Scaleless<R>,
  scale: S,
): R & {
  /** The scale that was attached. */
  readonly scale: S;
} {
  if (rubric.scale !== undefined) {
    throw new RangeError(
      `Expected a rubric without a scale; ${quote(rubric.id)} has ${quote(rubric.scale.id)}. Leave "scale" out of a copy to exchange it.`,
    );
  }
  refuseClash(rubric, scale);
  return { ...rubric, scale };
}

function refuseClash(rubric: Rubric, scale: Scale): void {
  const { scales, levels } = outlineOf(rubric);
  const taken = new Set([...scales.ids, ...levels.ids].map(({ id }) => id));
  const clash = [scale, ...scale.levels].find(({ id }) => taken.has(id));
  if (clash === undefined) return;
  throw new RangeError(
    `Expected a scale with ids of its own; ${quote(clash.id)} is an id in "scales" of ${quote(rubric.id)}. Name it otherwise.`,
  );
}
