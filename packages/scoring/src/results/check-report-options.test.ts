import { describe, expect, it } from 'vitest';
import { checkReportOptions } from './check-report-options.ts';
import { coast } from './coast.test-data.ts';
import type { ReportOptions } from './report-options.ts';
import { tallyBy } from './tally-by.test-data.ts';

type Asked = Partial<Omit<ReportOptions, 'rule' | 'minimum'>>;

const check = (by: readonly string[], asked: Asked) => () =>
  checkReportOptions(tallyBy(by), { minimum: 5, ...asked } as ReportOptions);

describe('options that a tally has no groups for are refused', () => {
  it.each<[by: readonly string[], asked: Asked, words: string]>([
    [
      ['unit'],
      { compare: ['leader', 'teacher'] },
      'Expected a tally by role for comparing ["leader","teacher"]; received one by [unit].',
    ],
    [[], { organisation: coast }, 'Expected a tally by unit for the organisation "coast"; received one by [].'],
    [
      ['role'],
      { consents: [{ unit: 'north', role: 'leader' }] },
      'Expected a tally by unit for the consent of {"unit":"north","role":"leader"}; received one by [role].',
    ],
    [
      ['unit'],
      { consents: [{ unit: null, role: 'leader' }] },
      'Expected a tally by role for the consent of {"unit":null,"role":"leader"}; received one by [unit].',
    ],
  ])('by %j: %j', (by, asked, words) => {
    expect(check(by, asked)).toThrow(RangeError);
    expect(check(by, asked)).toThrow(words);
  });
  it('says how to mend it', () => {
    expect(check([], { compare: ['a', 'b'] })).toThrow("Count with 'role' in `by`, or leave that out.");
  });
  it('and roles that are not two different ones', () => {
    const one: readonly string[] = ['a'];
    const three: readonly string[] = ['a', 'b', 'c'];
    for (const roles of [['a', 'a'], one, three]) {
      expect(check(['role'], { compare: roles as [string, string] })).toThrow(
        `Expected two different roles to compare; received ${JSON.stringify(roles)}.`,
      );
    }
  });
  it('but not a role or a unit of which nobody answered', () => {
    const asked = { compare: ['leder', 'teacher'] as const, organisation: coast, consents: [{ unit: 'x', role: 'y' }] };
    expect(check(['unit', 'role'], asked)).not.toThrow();
    expect(check([], { consents: [{ unit: null, role: null }] })).not.toThrow();
  });
});
