import type { Issue } from '../shared/issue.ts';
import { textIssues } from '../shared/text-issues.ts';
import type { Cycle } from './cycle.ts';
import type { CycleText } from './cycle-text.ts';

/**
 * Checks that the words of a cycle are all there, and no others.
 *
 * @param cycle - the cycle whose words they are
 * @param text - the text
 * @returns every issue: each string that is missing, and each that nothing asks for; none when the text is whole
 * @example
 * ```ts
 * import { checkCycleText, formatPath, type Cycle, type CycleText } from '@rubrikk/core';
 *
 * const cycle: Cycle = { id: 'ours', phases: [{ id: 'try' }] };
 * const text: CycleText = { cycle: 'ours', language: 'en', title: 'Our way', phases: { try: 'Try it' } };
 * console.log(checkCycleText(cycle, text).length); // => 0
 * console.log(checkCycleText(cycle, { ...text, phases: {} }).map(({ code, path }) => `${code} ${formatPath(path)}`).join()); // => missing-text $.phases.try
 * ```
 */
export function checkCycleText(cycle: Cycle, text: CycleText): Issue[] {
  return checkCycleTextRules(cycle, text);
}

/** The same over what was meant as a text, whatever else is wrong with it. */
export function checkCycleTextRules(cycle: Cycle, text: unknown): Issue[] {
  const parts = [{ name: 'phases', kind: 'phase', ids: cycle.phases.map(({ id }) => id) }];
  return textIssues({ key: 'cycle', name: 'cycle', id: cycle.id, code: 'wrong-cycle' }, parts, text);
}
