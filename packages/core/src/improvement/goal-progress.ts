import type { Goal } from './goal.ts';

/**
 * How far a measure has come from a goal's baseline towards its target.
 *
 * `(now - baseline) / (target - baseline)`
 *
 * @param goal - the goal
 * @param now - where the measure stands now
 * @returns the share of the way: 0 at the baseline, 1 at the target, below 0 further away than at the start, above 1
 *   past the target; `undefined` where baseline, target and `now` aren't numbers, or baseline and target are the same
 * @example
 * ```ts
 * import { goalProgress } from '@rubrikk/core';
 *
 * const goal = { id: 'g1', what: 'Fewer absences', measure: 'Days a pupil', baseline: 10, target: 6 };
 * console.log(goalProgress(goal, 9)); // => 0.25
 * console.log(goalProgress({ ...goal, baseline: 'too many' }, 9)); // => undefined
 * ```
 */
export function goalProgress({ baseline, target }: Goal, now: number): number | undefined {
  if (typeof baseline !== 'number' || typeof target !== 'number') return undefined;
  const share = (now - baseline) / (target - baseline);
  return Number.isFinite(share) ? share : undefined;
}
