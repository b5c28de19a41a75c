import type { Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTallies } from './merge-tallies.ts';
import { rollUp } from './roll-up.ts';
import { rollUpUnits } from './roll-up-units.ts';
import { startTally } from './start-tally.ts';
import type { Tally } from './tally.ts';
import { tallyFromCounts } from './tally-from-counts.ts';

const rubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }, { id: 'i2' }] }],
} as const;
const stride = 6;

/** So many raters of a unit who all chose the same. */
interface Alike {
  readonly unit: number;
  readonly codes: readonly number[];
  readonly raters: number;
}

function tallyOf(staff: readonly Alike[]): Tally {
  const builder = startTally(rubric, ['unit', 'role']);
  for (const { unit, codes, raters } of staff) {
    const group = builder.group([`u${unit}`, unit % 2 === 0 ? 'leader' : 'teacher']);
    for (let rater = 0; rater < raters; rater += 1) builder.add(group, codes);
  }
  return builder.finish();
}

/** The same tally as another program could give it, without regard for how large its groups are. */
const in32Bits = (tally: Tally): Tally => ({ ...tally, counts: Uint32Array.from(tally.counts) });

const staff = fc.array(
  fc.record({
    unit: fc.nat({ max: 5 }),
    codes: fc.array(fc.nat({ max: stride - 1 }), { minLength: 3, maxLength: 3 }),
    raters: fc.oneof(fc.nat({ max: 30 }), fc.constantFrom(100, 127, 128, 154, 155, 156, 254, 255, 256, 300)),
  }),
  { maxLength: 12 },
);
const organisation: Organisation = {
  id: 'coast',
  units: [
    { id: 'u0', kind: 'owner' },
    { id: 'u1', kind: 'school', parent: 'u0' },
    { id: 'u2', kind: 'school', parent: 'u0' },
    { id: 'u3', kind: 'team', parent: 'u1' },
    { id: 'u4', kind: 'team', parent: 'u1' },
    { id: 'u5', kind: 'team', parent: 'u2' },
  ],
};
const alone = (raters: number): Tally => tallyOf([{ unit: 0, codes: [0, 1, 5], raters }]);
const kindOf = ({ counts }: Tally) => counts.constructor.name;

describe('counts of a tally', () => {
  it('are what was counted, whether a group has more raters than a byte counts or not', () => {
    fc.assert(
      fc.property(staff, (all) => {
        const { groups, counts, raters } = tallyOf(all);
        for (const [position, { unit }] of groups.entries()) {
          const own = all.filter((alike) => `u${alike.unit}` === unit);
          expect(raters[position]).toBe(own.reduce((sum, alike) => sum + alike.raters, 0));
          for (let cell = 0; cell < 3 * stride; cell += 1) {
            const chose = own.filter(({ codes }) => codes[Math.floor(cell / stride)] === cell % stride);
            const expected = chose.reduce((sum, alike) => sum + alike.raters, 0);
            expect(counts[position * 3 * stride + cell]).toBe(expected);
          }
        }
      }),
    );
  });
  it('are bytes where no group has more than 255 raters, and 32 bits otherwise', () => {
    const isSmall = ({ raters }: Tally) => raters.every((count) => count <= 255);
    fc.assert(
      fc.property(staff, staff, (one, two) => {
        const [first, second] = [tallyOf(one), tallyOf(two)];
        for (const [made, ...from] of [
          [first],
          [mergeTallies(first, second), first, second],
          [rollUp(first, ['role']), first],
          [rollUp(first, []), first],
          [rollUpUnits(first, organisation), first],
        ] as const) {
          expect(kindOf(made)).toBe([made, ...from].every(isSmall) ? 'Uint8Array' : 'Uint32Array');
        }
      }),
    );
  });
  it.each([
    [255, 'Uint8Array'],
    [256, 'Uint32Array'],
  ])('of %i raters', (raters, kind) => {
    const rows = [{ unit: 'n', indicator: 'i0', level: 'low', count: raters }];
    const read = tallyFromCounts(rubric, rows, { round: 'individual', by: ['unit'] });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    for (const tally of [alone(raters), mergeTallies(alone(100), alone(raters - 100)), read.value]) {
      expect(kindOf(tally)).toBe(kind);
      expect(tally.counts[0]).toBe(raters);
    }
  });
  it('add up to the same from bytes as from 32 bits', () => {
    fc.assert(
      fc.property(staff, staff, (one, two) => {
        const small = tallyOf(one);
        const large = in32Bits(small);
        const pairs = [
          [rollUp(small, ['role']), rollUp(large, ['role'])],
          [rollUp(small, []), rollUp(large, [])],
          [rollUpUnits(small, organisation), rollUpUnits(large, organisation)],
          [
            rollUpUnits(small, organisation, { kinds: ['owner', 'school'] }),
            rollUpUnits(large, organisation, { kinds: ['owner', 'school'] }),
          ],
          [mergeTallies(small, tallyOf(two)), mergeTallies(large, tallyOf(two))],
        ] as const;
        for (const [fromBytes, from32Bits] of pairs) expect(in32Bits(fromBytes)).toEqual(in32Bits(from32Bits));
      }),
    );
  });
});
