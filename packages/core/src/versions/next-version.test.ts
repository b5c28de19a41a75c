import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextVersion, versionNumbers } from './next-version.ts';
import type { Severity } from './severity.ts';

// Semantic Versioning 2.0.0, items 6 to 8.
test.each<[string, Severity | undefined, string]>([
  ['1.4.2', undefined, '1.4.2'],
  ['1.4.2', 'patch', '1.4.3'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'major', '2.0.0'],
  ['0.9.9', 'patch', '0.9.10'],
  ['0.9.9', 'minor', '0.10.0'],
  ['0.9.9', 'major', '1.0.0'],
  ['99999999999999999999.0.0', 'major', '100000000000000000000.0.0'],
])('from %s, a change that is %s asks for %s', (version, severity, next) => {
  expect(nextVersion(version, severity)).toBe(next);
});

test.each(['', '1', '1.0', '1.0.0.0', 'v1.0.0', '1.0.0-beta', '1.0.x', ' 1.0.0', '1.0.0\n', '-1.0.0'])(
  '%j is no version',
  (version) => {
    const message = `A version is three numbers, such as "1.0.0"; received ${JSON.stringify(version)}. Mend the rubric's version.`;
    expect(() => nextVersion(version, 'patch')).toThrow(new RangeError(message));
  },
);

test('from any version, a worse change asks for a higher one', () => {
  const version = fc.tuple(fc.nat(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(version, (numbers) => {
      const given = numbers.join('.');
      const asked = [nextVersion(given, 'patch'), nextVersion(given, 'minor'), nextVersion(given, 'major')];
      const all = [given, ...asked].map(versionNumbers);
      for (const [at, higher] of all.slice(1).entries()) {
        const lower = all[at] ?? [0n, 0n, 0n];
        const place = higher.findIndex((number, position) => number !== lower[position]);
        expect(higher[place]).toBeGreaterThan(lower[place] ?? 0n);
      }
    }),
    { numRuns: 1000 },
  );
});
