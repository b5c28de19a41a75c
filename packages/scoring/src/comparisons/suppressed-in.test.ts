import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { suppressedIn, type WaveReport } from './suppressed-in.ts';

const shown = { status: 'shown' } as const;
const withheld = { status: 'suppressed', reason: 'withheld', minimum: 5 } as const;

/** A report by unit and role, with more in its results than is asked of it. */
function reportOf(wave: string | undefined, south: typeof shown | typeof withheld): WaveReport {
  const places = [
    { unit: null, role: null, ...shown },
    { unit: 'south', role: null, ...south },
    { unit: null, role: 'leader', ...withheld },
    { unit: 'south', role: 'leader', ...withheld },
  ];
  return Object.freeze({
    wave,
    results: places.flatMap((place) => ['i0', 'i1'].map((indicator) => ({ ...place, indicator, dimension: 'd' }))),
  });
}

const suppressed = suppressedIn([reportOf('2026', withheld), reportOf('2027', shown)]);

describe('suppressedIn', () => {
  it('says of each wave’s groups what its own report withheld, and nothing else of it', () => {
    const south = { unit: 'south' };
    expect(suppressed({ wave: '2026', group: south, indicator: 'i1' })).toEqual(withheld);
    expect(suppressed({ wave: '2027', group: south, indicator: 'i1' })).toBeUndefined();
    expect(suppressed({ wave: '2026', group: {}, indicator: 'i0' })).toBeUndefined();
    expect(suppressed({ wave: '2027', group: { role: 'leader' }, indicator: 'i0' })).toEqual(withheld);
    expect(suppressed({ wave: '2027', group: { role: 'leader', unit: 'south' }, indicator: 'i0' })).toEqual(withheld);
  });

  it('withholds nothing of a group that nobody was in that wave', () => {
    expect(suppressed({ wave: '2026', group: { unit: 'new' }, indicator: 'i0' })).toBeUndefined();
    expect(suppressed({ wave: '2026', group: { unit: '' }, indicator: 'i0' })).toBeUndefined();
  });

  it('withholds what any of several reports of a wave withheld', () => {
    const reports = [reportOf('2026', shown), reportOf('2026', withheld)];
    for (const order of [reports, [...reports].reverse()]) {
      expect(suppressedIn(order)({ wave: '2026', group: { unit: 'south' }, indicator: 'i0' })).toEqual(withheld);
    }
  });

  it('takes no cell for shown that no report tells of', () => {
    const asked = { wave: '2026', group: { unit: 'south' }, indicator: 'i0' };
    const everyone = { wave: '2026', results: [{ unit: null, role: null, indicator: 'i0', ...shown }] };
    expect(() => suppressedIn([everyone])(asked)).toThrow(
      'Expected a report of wave "2026" with "i0" of groups by [unit]; received none.',
    );
    expect(() => suppressedIn([everyone])({ ...asked, group: { role: 'leader' } })).toThrow('groups by [role]');
    expect(() => suppressed({ ...asked, wave: '2028' })).toThrow('Expected a report of wave "2028"');
    expect(() => suppressed({ ...asked, indicator: 'i2' })).toThrow('with "i2"');
    expect(() => suppressed({ ...asked, group: { subject: 'maths' } })).toThrow('groups by [subject]');
    expect(() => suppressed({ ...asked, group: { unit: 'south', subject: 'maths' } })).toThrow('[unit,subject]');
    expect(() => suppressedIn([reportOf(undefined, shown)])(asked)).toThrow(RangeError);
  });
});

it('has the names of waves, units and roles apart', () => {
  const { minimum } = disclosureRules.noStrict;
  const hidden = { status: 'suppressed', reason: 'too-few', minimum } as const;
  const one = { wave: 'a', results: [{ unit: 'b","c', role: 'd', indicator: 'i', ...hidden }] };
  const of = suppressedIn([one]);
  expect(of({ wave: 'a', group: { unit: 'b', role: 'c","d' }, indicator: 'i' })).toBeUndefined();
  expect(of({ wave: 'a', group: { unit: 'b","c', role: 'd' }, indicator: 'i' })).toEqual(hidden);
});
