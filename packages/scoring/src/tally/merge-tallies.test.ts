import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTallies } from './merge-tallies.ts';
import { rollUp } from './roll-up.ts';
import { startTally } from './start-tally.ts';
import type { Tally } from './tally.ts';
import { weighTally } from './weigh-tally.ts';

const rubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] }],
} as const;

interface Rater {
  readonly values: readonly string[];
  readonly codes: readonly number[];
}

function tallyOf(raters: readonly Rater[], by: readonly string[] = ['unit', 'role']): Tally {
  const builder = startTally(rubric, by);
  for (const { values, codes } of raters) builder.add(builder.group(values.slice(0, by.length)), codes);
  return builder.finish();
}

const value = fc.constantFrom('north', 'south', '', '"', '__proto__', '["north"]');
const drawn = fc.array(
  fc.record({
    values: fc.array(value, { minLength: 2, maxLength: 2 }),
    codes: fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 2 }),
  }),
  { maxLength: 12 },
);

describe('mergeTallies', () => {
  it('is the same in any order and however it is bracketed', () => {
    fc.assert(
      fc.property(drawn, drawn, drawn, (one, two, three) => {
        const [a, b, c] = [tallyOf(one), tallyOf(two), tallyOf(three)];
        const all = mergeTallies(a, b, c);
        expect(mergeTallies(c, a, b)).toEqual(all);
        expect(mergeTallies(mergeTallies(a, b), c)).toEqual(all);
        expect(mergeTallies(a, mergeTallies(b, c))).toEqual(all);
        expect(mergeTallies(tallyOf([...three, ...one, ...two]))).toEqual(all);
        expect(mergeTallies(all)).toEqual(all);
      }),
    );
  });
  it('has its groups in the order of their values, attribute by attribute', () => {
    const ordered = [
      '',
      '\0',
      '\0\0',
      '\0\u0001',
      '\u0001',
      'north',
      'north\0',
      'north 2',
      'north"',
      'north\\',
      'south',
    ];
    const groups = ordered.flatMap((unit) => ordered.map((role) => [unit, role]));
    const [first, ...others] = groups.map((values) => tallyOf([{ values, codes: [0, 0] }])) as [Tally, ...Tally[]];
    const merged = mergeTallies(first, ...others.toReversed(), ...others);
    expect(merged.groups.map(({ unit, role }) => [unit, role])).toEqual(groups);
    expect([...merged.raters]).toEqual([1, ...others.map(() => 2)]);
  });
  it('merges what was rolled up into what is rolled up', () => {
    fc.assert(
      fc.property(drawn, drawn, (one, two) => {
        const parts = [tallyOf(one), tallyOf(two)].map((part) => rollUp(part, ['role'])) as [Tally, Tally];
        const whole = rollUp(mergeTallies(tallyOf(one), tallyOf(two)), ['role']);
        expect(mergeTallies(...parts)).toEqual(mergeTallies(whole));
      }),
    );
  });
  it('adds every number that the tallies have', () => {
    const part = tallyOf([{ values: ['north', 'x'], codes: [0, 2] }]);
    const more = { ...part, setAside: Uint32Array.of(1, 2), anchored: Uint32Array.of(3, 4) };
    const merged = mergeTallies(
      weighTally(more, () => 2.5),
      weighTally(more, () => 3),
    );
    expect([...(merged.setAside ?? [])]).toEqual([2, 4]);
    expect([...(merged.anchored ?? [])]).toEqual([6, 8]);
    expect(merged.weighted[0]).toBe(5.5);
    expect([...merged.squares]).toEqual([15.25, 15.25]);
  });
  it.each([
    ['rubric', { rubric: { id: 'made-up', version: '2.0.0' } }],
    ['indicators', { indicators: ['i1', 'i0'] }],
    ['levels', { levels: ['a', 'b', 'c'] }],
    ['by', { by: ['role', 'unit'] }],
    ['round', { round: 'group' }],
    ['wave', { wave: '2027' }],
    ['rule', { rule: 'whole-raters' }],
    ['turned', { turned: ['i0'] }],
    ['overlapping', { overlapping: ['unit'] }],
  ] as const)('refuses tallies of another %s', (part, other) => {
    const tally = tallyOf([]);
    expect(() => mergeTallies(tally, { ...tally, ...other })).toThrow(`Expected tallies of the same ${part}`);
  });
  it('adds up tallies of one wave, and says how to tell several apart', () => {
    const [first, second] = [
      { ...tallyOf([{ values: ['north', 'x'], codes: [0, 2] }]), wave: '2026' },
      { ...tallyOf([{ values: ['north', 'x'], codes: [0, 2] }]), wave: '2027' },
    ];
    expect(mergeTallies(first, first)).toMatchObject({ wave: '2026', raters: Uint32Array.of(2) });
    expect(() => mergeTallies(first, second)).toThrow(
      new RangeError(
        'Expected tallies of the same wave; received "2026" and "2027". Only what was counted alike adds up: tell waves apart with \'wave\' in `by`.',
      ),
    );
  });
  it('refuses a tally that went through JSON, and takes a copy', () => {
    const part = tallyOf([{ values: ['north', 'x'], codes: [0, 2] }]);
    const parsed: Tally = JSON.parse(JSON.stringify(part));
    expect(() => mergeTallies(part, parsed)).toThrow(/^Expected "raters" of a tally as a typed array, .* Uint32Array/);
    expect(() => mergeTallies(parsed)).toThrow(TypeError);
    expect(() => rollUp(parsed, [])).toThrow(TypeError);
    expect([...mergeTallies(part, structuredClone(part)).raters]).toEqual([2]);
  });
  it('refuses to add tallies with weights to tallies without', () => {
    const part = tallyOf([{ values: ['north', 'x'], codes: [0, 2] }]);
    const weighted = weighTally(part, () => 2);
    const message = 'Expected tallies that all have "weighted", or none of them; received 1 of 2.';
    expect(() => mergeTallies<Tally>(part, weighted)).toThrow(message);
    expect(() => mergeTallies<Tally>(weighted, part)).toThrow(message);
  });
  it('adds up how many were left out as nothing was answered', () => {
    const tally = tallyOf([{ values: ['north', 'x'], codes: [0, 2] }]);
    expect(mergeTallies({ ...tally, blank: 2 }, tally, { ...tally, blank: 3 }).blank).toBe(5);
    expect(mergeTallies(tally, tally)).not.toHaveProperty('blank');
  });
  it('takes what is left out for what it stands for', () => {
    const tally = tallyOf([{ values: ['north', 'x'], codes: [0, 2] }]);
    const merged = mergeTallies(tally, { ...tally, rule: 'exclude', turned: [], overlapping: [] });
    expect([...merged.raters]).toEqual([2]);
    expect(Object.keys(merged)).toEqual(Object.keys(tally));
  });
});
