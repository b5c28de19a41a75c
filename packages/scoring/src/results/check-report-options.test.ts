import { describe, expect, it } from 'vitest';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import { startTally } from '../tally/start-tally.ts';
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
  it('and another wave than the tally’s', () => {
    const tally = { ...tallyBy([]), wave: '2026' };
    const named = (wave?: string) => () => checkReportOptions(tally, { minimum: 5, ...(wave && { wave }) });
    expect(named('2031')).toThrow(
      new RangeError(
        'Expected the wave of the tally, "2026"; received "2031". Leave `wave` out, or count the answers of that wave.',
      ),
    );
    expect(named('2026')).not.toThrow();
    expect(named()).not.toThrow();
    expect(check([], { wave: '2031' })).not.toThrow();
  });
  it('and to show a round that isn’t closed, or a unit that has no plan', () => {
    const opened = { at: '2026-11-16T08:00:00Z' };
    const closed = { at: '2026-11-20T16:00:00Z' };
    const alone = { id: 'alone', round: 'individual', members: ['k1'], opened } as const;
    const planOf = (unit: string, isClosed: boolean) => {
      return { unit, wave: '2026', rounds: [{ ...alone, ...(isClosed && { closed }) }] };
    };
    const builder = startTally(madeUpRubric(1, 3), ['unit']);
    for (const unit of ['north', 'east']) builder.add(builder.group([unit]), [1]);
    const tally = builder.finish();
    const ran = (roundPlans: ReportOptions['roundPlans'], more: Asked = {}) => {
      checkReportOptions(tally, { minimum: 5, wave: '2026', ...(roundPlans && { roundPlans }), ...more });
    };
    expect(() => ran([planOf('north', false), planOf('east', true)])).toThrow(
      new RangeError(
        'Expected closed rounds; the individual round "alone" of "north" in "2026" isn\'t closed. Close it first (closeRound of @rubrikk/core), and give its new plan.',
      ),
    );
    expect(() => ran([planOf('west', true)])).toThrow(
      new RangeError(
        'Expected plans of units and waves that are shown; received one of "west" in "2026". Leave it out, or name the wave. Expected a plan with the individual round of every unit in "2026"; received none of ["east","north"]. Add it to `roundPlans`, or give the organisation if a unit above has one.',
      ),
    );
    expect(() => ran([planOf('north', true), planOf('east', true)])).not.toThrow();
    const units = ['coast', 'north', 'east'].map((id) => {
      return { id, kind: 'school', ...(id !== 'coast' && { parent: 'coast' }) };
    });
    expect(() => ran([planOf('coast', true)], { organisation: { id: 'coast', units } })).not.toThrow();
    expect(() => ran(undefined)).not.toThrow();
    expect(() => ran([])).toThrow('received none of ["east","north"]');
  });
});
