import type { Rubric } from '../rubric/rubric.ts';
import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';

/** An assessment, or another document that says which rubric it rests on. */
export interface RestsOnRubric {
  /** What it says of the rubric. */
  readonly rubric: {
    /** The fingerprint of the rubric's structure, where it was noted. */
    readonly fingerprint?: string;
  };
}

/**
 * Checks that a rubric is still the one that was rated, by the fingerprint that an assessment carries: a rubric that
 * was changed under the same id and version is found out.
 *
 * @param rubric - the rubric
 * @param document - the assessment; where it carries no fingerprint, nothing can be said
 * @returns the issue; none where the fingerprint is that of the rubric
 * @example
 * ```ts
 * import { checkFingerprint, fingerprintRubric } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const rated = { rubric: { id: 'plc-results', version: '1.0.0', fingerprint: fingerprintRubric(plcResults) } };
 * const changed = { ...plcResults, scale: { ...plcResults.scale, favourable: 'sustaining' } };
 * console.log(checkFingerprint(plcResults, rated).length); // => 0
 * console.log(checkFingerprint(changed, rated)[0]?.code); // => wrong-fingerprint
 * ```
 */
export function checkFingerprint(rubric: Rubric, document: RestsOnRubric): Issue[] {
  return fingerprintIssues(rubric, document.rubric.fingerprint, ['rubric', 'fingerprint']);
}

/** The same of a fingerprint that stands at a path. */
export function fingerprintIssues(rubric: Rubric, received: unknown, path: Issue['path']): Issue[] {
  if (typeof received !== 'string') return [];
  const expected = fingerprintRubric(rubric);
  if (received === expected) return [];
  const name = `${quote(rubric.id)} ${rubric.version}`;
  const message = `The structure of ${name} isn't the one that this rests on; expected ${expected}, received ${JSON.stringify(received.slice(0, expected.length))}. Find the rubric as it was, or give the changed one a version of its own.`;
  return [{ code: 'wrong-fingerprint', path, message }];
}
