import type { RubricText } from '../rubric/rubric-text.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import { sha256 } from '../shared/sha256.ts';

/**
 * The fingerprint of a rubric's words in one language: which wording the raters had before them.
 *
 * It is the SHA-256 of the canonical JSON (RFC 8785) of the whole text, in UTF-8: every string, the language and the
 * rubric's id; the order of keys doesn't matter. It never decides what can be compared: a change of words alone
 * doesn't break comparison.
 *
 * @param text - the text
 * @returns the fingerprint: `sha256:` and 64 hexadecimal digits
 * @example
 * ```ts
 * import { fingerprintText } from '@rubrikk/core';
 * import { da } from '@rubrikk/content/plc-results/da';
 *
 * console.log(fingerprintText(da) === fingerprintText({ ...da })); // => true
 * console.log(fingerprintText(da) === fingerprintText({ ...da, title: 'Resultater' })); // => false
 * ```
 */
export function fingerprintText(text: RubricText): string {
  return sha256(canonicalJson(text));
}
