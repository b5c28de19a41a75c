import type { Rubric } from '../rubric/rubric.ts';
import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import { diffRubrics } from './diff-rubrics.ts';
import { versionNumbers } from './next-version.ts';

/**
 * Checks that a rubric may follow another: the same instrument, and a version as high as its changes ask for.
 *
 * @param before - the version that is in use
 * @param after - the version that is to follow it
 * @returns every issue, told of the newer version; none when it may follow
 * @throws RangeError where a version isn't three numbers
 * @example
 * ```ts
 * import { checkNextVersion } from '@rubrikk/core';
 * import { learningOrganisation } from '@rubrikk/content';
 *
 * const [, ...dimensions] = learningOrganisation.dimensions;
 * const shorter = { ...learningOrganisation, version: '1.1.0', dimensions };
 * console.log(checkNextVersion(learningOrganisation, shorter)[0]?.code); // => version-too-low
 * ```
 */
export function checkNextVersion(before: Rubric, after: Rubric): Issue[] {
  return [...idIssues(before, after), ...versionIssues(before, after)];
}

function idIssues(before: Rubric, after: Rubric): Issue[] {
  if (before.id === after.id) return [];
  const message = `This is the rubric ${quote(after.id)}; expected a version of ${quote(before.id)}. Keep the id, or move ratings over by a crosswalk.`;
  return [{ code: 'wrong-rubric', path: ['id'], message }];
}

function versionIssues(before: Rubric, after: Rubric): Issue[] {
  const { version, severity } = diffRubrics(before, after);
  if (!isLower(after.version, version)) return [];
  const because = severity === undefined ? 'Nothing has changed' : `The worst change is ${severity}`;
  const message = `${because} since version ${quote(before.version)}; expected ${quote(version)} or higher, received ${quote(after.version)}. Raise the version.`;
  return [{ code: 'version-too-low', path: ['version'], message }];
}

function isLower(one: string, other: string): boolean {
  const [these, those] = [versionNumbers(one), versionNumbers(other)];
  const at = these.findIndex((number, place) => number !== those[place]);
  const [number, limit] = [these[at], those[at]];
  return number !== undefined && limit !== undefined && number < limit;
}
