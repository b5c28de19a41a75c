import type { Rubric } from '../rubric/rubric.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import { sha256 } from '../shared/sha256.ts';
import { structureOf } from './structure-of.ts';

/**
 * The fingerprint of a rubric's structure: equal exactly where nothing differs that a rating, a count or a grouping
 * rests on. Two rubrics have the same fingerprint exactly when `diffRubrics` finds nothing worse than a patch.
 *
 * It is the SHA-256 of the canonical JSON (RFC 8785) of the rubric, in UTF-8, without `version`, `source`,
 * `instructions` and the `signal` of levels; the order of keys doesn't matter. The version is left out because it is
 * what an author says of the structure, and the fingerprint is what holds whatever an author says: two versions with
 * one fingerprint can be compared as they are, and one version with two fingerprints has been changed behind the
 * backs of those who rated it. `sha256:` names the method; were another part left out one day, it would change.
 *
 * @param rubric - the rubric
 * @returns the fingerprint: `sha256:` and 64 hexadecimal digits
 * @example
 * ```ts
 * import { fingerprintRubric } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const fingerprint = fingerprintRubric(plcResults);
 * console.log(fingerprint.slice(0, 7), fingerprint.length); // => sha256: 71
 * console.log(fingerprintRubric({ ...plcResults, version: '1.0.1' }) === fingerprint); // => true
 * console.log(fingerprintRubric({ ...plcResults, dimensions: [] }) === fingerprint); // => false
 * ```
 */
export function fingerprintRubric(rubric: Rubric): string {
  return sha256(canonicalJson(structureOf(rubric)));
}
