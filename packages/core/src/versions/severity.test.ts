import { expect, test } from 'vitest';
import { type Severity, worstOf } from './severity.ts';

test.each<[Severity[], Severity | undefined]>([
  [[], undefined],
  [['patch'], 'patch'],
  [['patch', 'minor', 'patch'], 'minor'],
  [['minor', 'major', 'patch'], 'major'],
])('the worst of %j is %s', (severities, worst) => {
  expect(worstOf(severities)).toBe(worst);
});
