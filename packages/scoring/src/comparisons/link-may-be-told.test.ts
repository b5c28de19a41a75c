import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { linkMayBeTold } from './link-may-be-told.ts';

const rule = disclosureRules.noStrict;
/** Nine who are linked, of three levels: 4, 3, 2 before and 3, 3, 3 after. */
const linked = [
  [2, 1, 1],
  [1, 1, 1],
  [0, 1, 1],
] as const;

/** Whether it may be told beside those who left and those who joined. */
function mayTell(
  left: readonly number[],
  joined: readonly number[],
  own = {},
  table: readonly (readonly number[])[] = linked,
) {
  const before = table.map((row, level) => row.reduce((sum, raters) => sum + raters, left[level] as number));
  const after = table.map((_, level) =>
    table.reduce((sum, row) => sum + (row[level] as number), joined[level] as number),
  );
  return linkMayBeTold(table, [Object.freeze(before), Object.freeze(after)], { ...rule, ...own }, 2);
}

const nobody = [0, 0, 0];
const five = [2, 2, 1];

describe('linkMayBeTold', () => {
  it('asks for the minimum of those linked, and of those who left or joined unless they are none', () => {
    expect([mayTell(nobody, nobody), mayTell(five, nobody), mayTell(nobody, five)]).toEqual([true, true, true]);
    expect([mayTell([1, 0, 0], nobody), mayTell(five, [2, 1, 1])]).toEqual([false, false]);
    expect([mayTell(nobody, nobody, { minimum: 9 }), mayTell(nobody, nobody, { minimum: 10 })]).toEqual([true, false]);
    expect(mayTell(five, five, {}, [nobody, nobody, nobody])).toBe(false);
  });

  it('asks for what the rule asks for distributions', () => {
    const own = { distributionMinimum: 6 };
    expect([mayTell(nobody, nobody, own), mayTell(five, nobody, own), mayTell([2, 2, 2], nobody, own)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('does not tell that all who left or joined say the same, where the rule hides that', () => {
    const own = { hidesUnanimous: true };
    expect([mayTell([0, 5, 0], nobody), mayTell([0, 5, 0], nobody, own)]).toEqual([true, false]);
    expect([mayTell(nobody, [0, 0, 5], own), mayTell(five, five, own), mayTell(nobody, nobody, own)]).toEqual([
      false,
      true,
      true,
    ]);
    const shares = { hidesExtremeShares: true };
    // All on a favourable level, then none.
    expect([mayTell([0, 3, 2], nobody, shares), mayTell(nobody, [5, 0, 0], shares)]).toEqual([false, false]);
    expect([mayTell(five, five, shares), mayTell(nobody, nobody, shares)]).toEqual([true, true]);
  });

  it('does not tell that all who are linked say the same, before or after', () => {
    const once = [[3, 3, 3], nobody, nobody];
    const now = [
      [0, 3, 0],
      [0, 3, 0],
      [0, 3, 0],
    ];
    for (const table of [once, now]) {
      expect(mayTell(nobody, nobody, {}, table)).toBe(true);
      expect(mayTell(nobody, nobody, { hidesUnanimous: true }, table)).toBe(false);
      expect(mayTell(nobody, nobody, { hidesExtremeShares: true }, table)).toBe(false);
    }
  });
});
