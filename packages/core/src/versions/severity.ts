/**
 * How much a change of a rubric means.
 *
 * - `major`: ratings of some indicators no longer say the same; they don't compare with earlier ones.
 * - `minor`: every earlier rating still says what it said, but the rubric asks or groups otherwise, so a number over
 *   several indicators, or a text, may not.
 * - `patch`: nothing that is rated, counted or grouped has changed.
 */
export type Severity = 'major' | 'minor' | 'patch';

/** The worst of several severities; `undefined` where there are none. */
export function worstOf(severities: Iterable<Severity>): Severity | undefined {
  const found = new Set(severities);
  return (['major', 'minor', 'patch'] as const).find((severity) => found.has(severity));
}
