import { suppressionOf } from '../disclosure/suppression-of.ts';
import type { ExplainedGap } from './explained.ts';
import type { RoleGap } from './role-gap.ts';

/**
 * Says where the numbers of a gap between two roles come from.
 *
 * @param gap - a gap of a report
 * @returns what it comes from; of a suppressed gap the reason, and no number
 * @example
 * ```ts
 * import { explainGap, explanation, explanationEn, type RoleGap } from '@rubrikk/scoring';
 *
 * const gap: RoleGap = {
 *   unit: null, indicator: 'shared-vision', roles: ['leader', 'teacher'],
 *   status: 'shown', higher: 0.75, equal: 0.25, lower: 0, cliffsDelta: 0.75,
 * };
 * console.log(explanation(explainGap(gap), explanationEn));
 * // => Of all pairs of leader and teacher, leader is higher in 75%, teacher in 0%, and in 25% both are on the same level.
 * ```
 */
export function explainGap(gap: RoleGap): ExplainedGap {
  const { unit, indicator, roles } = gap;
  const label = { about: 'gap', unit, indicator, roles } as const;
  if (gap.status === 'suppressed') return { ...label, ...suppressionOf(gap) };
  const { higher, equal, lower, cliffsDelta } = gap;
  const source = 'Cliff (1993), Psychological Bulletin 114(3), 494–509.';
  return { ...label, status: 'shown', higher, equal, lower, cliffsDelta, method: 'pairShares', source };
}
