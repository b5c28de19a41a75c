import type { Issue } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTallies } from './merge-tallies.ts';
import { missingKinds } from './missing-kinds.ts';
import { missingOf } from './missing-of.ts';
import { startTally } from './start-tally.ts';
import { tallyFromCounts } from './tally-from-counts.ts';

const rubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] }],
} as const;
const levels = ['low', 'mid', 'high'];
const how = { round: 'individual', by: ['unit'] } as const;

const told = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${path.join('/')} ${code}`);

describe('tallyFromCounts', () => {
  it('makes of grouped counts what counting the raters makes', () => {
    const rater = fc.record({
      unit: fc.constantFrom('north', 'south'),
      codes: fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(rater, { maxLength: 20 }), (raters) => {
        const builder = startTally(rubric, ['unit']);
        for (const { unit, codes } of raters) builder.add(builder.group([unit]), codes);
        const grouped = new Map<string, number>();
        for (const { unit, codes } of raters) {
          for (const [at, code] of codes.entries()) {
            const answer = code < 3 ? { level: levels[code] } : { missing: missingKinds[code - 3], level: null };
            const key = JSON.stringify({ unit, indicator: `i${at}`, ...answer });
            grouped.set(key, (grouped.get(key) ?? 0) + 1);
          }
        }
        const rows = [...grouped].map(([key, count]) => ({ ...JSON.parse(key), count: BigInt(count) }));
        const read = tallyFromCounts(rubric, rows, how);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        expect(mergeTallies(read.value)).toEqual(mergeTallies({ ...builder.finish(), round: 'individual' }));
      }),
    );
  });
  it('takes those whom nothing tells of as skipped', () => {
    const rows = [
      { unit: 'n', indicator: 'i0', level: 'low', count: 3 },
      { unit: 'n', indicator: 'i1', missing: 'declined', count: 1 },
    ];
    const most = tallyFromCounts(rubric, rows, how);
    expect(most.ok && [...most.value.raters]).toEqual([3]);
    expect(most.ok && missingOf(most.value, { unit: 'n' }, 'i1').skipped).toBe(2);
    const known = tallyFromCounts(rubric, [...rows, { unit: 'n', count: 5 }], how);
    expect(known.ok && [...known.value.raters]).toEqual([5]);
    expect(known.ok && missingOf(known.value, { unit: 'n' }, 'i0').skipped).toBe(2);
  });
  it('tells everything that is wrong, with its place', () => {
    const rows: unknown[] = [
      { unit: 'n', indicator: 'i9', level: 'low', count: 1 },
      { unit: 'n', indicator: 'i0', level: 'top', count: -1 },
      { indicator: 'i0', level: 'low', missing: 'skipped' },
      { unit: null, indicator: 'i0', missing: 'no', count: 1.5 },
      { unit: 'n', indicator: 'i0', count: -1n },
      'row',
    ];
    const read = tallyFromCounts(rubric, rows as [], how);
    expect(read.ok || told(read.issues)).toEqual([
      '0/indicator unknown-indicator',
      '1/count wrong-type',
      '1/level unknown-level',
      '2/unit missing-key',
      '2/count missing-key',
      '2/missing unknown-level',
      '3/unit wrong-type',
      '3/count wrong-type',
      '3/missing unknown-level',
      '4/count wrong-type',
      '4/level unknown-level',
      '5 wrong-type',
    ]);
  });
  it('tells of a group with more answers than raters', () => {
    const rows = [
      { unit: 'n', indicator: 'i0', level: 'low', count: 3 },
      { unit: 'n', count: 2 },
    ];
    const read = tallyFromCounts(rubric, rows, how);
    const message = 'The group {"unit":"n"} has 2 raters, and an indicator with 3 answers; mend one of them.';
    expect(read).toEqual({ ok: false, issues: [{ code: 'too-many', path: [], message }] });
  });
  it('tells of a group with more raters than a tally counts', () => {
    const rows = [2_000_000_000, 2_294_967_296].map((count) => ({ unit: 'north', count }));
    const read = tallyFromCounts(rubric, rows, { round: 'individual', by: ['unit'] });
    const message = 'The group {"unit":"north"} has 4294967296 raters; a tally counts at most 4294967295.';
    expect(read).toEqual({ ok: false, issues: [{ code: 'too-many', path: [], message }] });
    const one = [{ unit: 'north', count: 2 ** 32 - 1 }];
    const most = tallyFromCounts(rubric, one, { round: 'individual', by: ['unit'] });
    expect(most.ok && [...most.value.raters]).toEqual([4_294_967_295]);
  });
  it('wants to know the round', () => {
    expect(() => tallyFromCounts(rubric, [], { by: ['unit'] })).toThrow(/received neither.* never counted together/);
    expect(() => tallyFromCounts(rubric, [], { by: ['round'], round: 'group' })).toThrow(/received both/);
    const read = tallyFromCounts(rubric, [{ round: 'group', indicator: 'i0', level: 'low', count: 1 }], {
      by: ['round'],
    });
    expect(read.ok && read.value.groups).toEqual([{ round: 'group' }]);
    expect(read.ok && read.value).not.toHaveProperty('round');
  });
  it('carries the wave that it is told', () => {
    const rows = [{ unit: 'north', wave: '2026', count: 3 }];
    const read = tallyFromCounts(rubric, rows, { ...how, wave: '2026' });
    expect(read.ok && read.value.wave).toBe('2026');
    const apart = tallyFromCounts(rubric, rows, { round: 'individual', by: ['wave'] });
    expect(apart.ok && apart.value).not.toHaveProperty('wave');
    expect(() => tallyFromCounts(rubric, rows, { round: 'individual', by: ['wave'], wave: '2026' })).toThrow(
      new RangeError("Expected one wave, or 'wave' in `by`; received both. Leave one of them out."),
    );
  });
  it('refuses an attribute that is named twice', () => {
    expect(() => tallyFromCounts(rubric, [], { round: 'group', by: ['unit', 'unit'] })).toThrow('"unit"');
  });
});
