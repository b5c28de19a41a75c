import type { EditHistory, HistoryStep } from './edit-history.ts';

/**
 * Remembers a change, so that it can be undone. What was undone before can't be done again after it.
 *
 * @param history - the history; `{ done: [], undone: [] }` at the start
 * @param step - the patch and its inverse, as `withPatches` gave them
 * @param bound - `most`: how many steps to keep, the last ones
 * @returns the new history; the same object when the step changes nothing
 * @throws RangeError when `most` is no whole number from 1
 * @example
 * ```ts
 * import { rate, remember, startAssessment, withPatches } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const mine = startAssessment(plcResults, start);
 * const when = { at: '2026-11-21T10:00:00Z' };
 * const step = withPatches(mine, (now) => rate(now, 'team-smart-goals', 'developing', when));
 * const history = remember({ done: [], undone: [] }, step, { most: 100 });
 * console.log(history.done.length); // => 1
 * ```
 */
export function remember(history: EditHistory, step: HistoryStep, bound: { readonly most: number }): EditHistory {
  const { most } = bound;
  if (!Number.isSafeInteger(most) || most < 1) {
    throw new RangeError(`remember takes how many steps to keep, 1 or more; received ${most}. Give a whole number.`);
  }
  if (step.patch.length === 0) return history;
  const { patch, inverse } = step;
  return { done: [...history.done, { patch, inverse }].slice(-most), undone: [] };
}
