import { quote } from '../shared/quote.ts';
import type { Severity } from './severity.ts';

/**
 * The version that a change of a given severity asks for, by semantic versioning: `major` raises the first number,
 * `minor` the second, `patch` the third, and those after it begin again at 0. Versions under 1.0.0 are no exception.
 *
 * @param version - the version before the change, of three numbers
 * @param severity - the worst of the changes; `undefined` where nothing has changed
 * @returns the version to give; the same where nothing has changed
 * @throws RangeError where the version isn't three numbers
 * @example
 * ```ts
 * import { nextVersion } from '@rubrikk/core';
 *
 * console.log(nextVersion('1.4.2', 'minor')); // => 1.5.0
 * ```
 */
export function nextVersion(version: string, severity: Severity | undefined): string {
  const [major, minor, patch] = versionNumbers(version);
  if (severity === 'major') return `${major + 1n}.0.0`;
  if (severity === 'minor') return `${major}.${minor + 1n}.0`;
  return severity === 'patch' ? `${major}.${minor}.${patch + 1n}` : version;
}

/** The three numbers of a version, of any size; throws where it has another form. */
export function versionNumbers(version: string): [major: bigint, minor: bigint, patch: bigint] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) {
    throw new RangeError(
      `A version is three numbers, such as "1.0.0"; received ${quote(version)}. Mend the rubric's version.`,
    );
  }
  return [BigInt(major), BigInt(minor), BigInt(patch)];
}
