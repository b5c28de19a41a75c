import type { Issue } from '../shared/issue.ts';
import { textIssues } from '../shared/text-issues.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { CrosswalkText } from './crosswalk-text.ts';

/**
 * Checks that the words of a crosswalk are all there, and no others.
 *
 * @param crosswalk - the crosswalk whose words they are
 * @param text - the text
 * @returns every issue: each reason that is missing, and each that no entry asks for; none when the text is whole
 * @example
 * ```ts
 * import { checkCrosswalkText, type Crosswalk, type CrosswalkText, formatPath } from '@rubrikk/core';
 *
 * const crosswalk: Crosswalk = {
 *   id: 'c1',
 *   from: { id: 'reading', version: '1.0.0' },
 *   to: { id: 'reading', version: '2.0.0' },
 *   entries: [{ id: 'renamed', relation: 'equal', from: ['aloud'], to: ['loud'] }],
 * };
 * const text: CrosswalkText = { crosswalk: 'c1', language: 'en', title: 'To the second', reasons: {} };
 * const [issue] = checkCrosswalkText(crosswalk, text);
 * if (issue) console.log(issue.code, formatPath(issue.path)); // => missing-text $.reasons.renamed
 * ```
 */
export function checkCrosswalkText(crosswalk: Crosswalk, text: CrosswalkText): Issue[] {
  return checkCrosswalkTextRules(crosswalk, text);
}

/** The same over what was meant as a text, whatever else is wrong with it. */
export function checkCrosswalkTextRules({ id, entries }: Crosswalk, text: unknown): Issue[] {
  const parts = [{ name: 'reasons', kind: 'entry', ids: entries.flatMap((entry) => entry.id ?? []) }];
  return textIssues({ key: 'crosswalk', name: 'crosswalk', id, code: 'wrong-crosswalk' }, parts, text);
}
