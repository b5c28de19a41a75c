import { describe, expect, it } from 'vitest';
import { groupsOn } from './groups-on.ts';
import type { LinkedGroup } from './linked-group.ts';
import { groupOf, sized, together } from './linked-groups.test-data.ts';
import { subtractsToFew } from './subtracts-to-few.ts';

/** Whether it does of the first of some groups, in either direction of time; both are the same. */
function isFew(...groups: readonly LinkedGroup[]): boolean {
  const turned = groups.map(({ before, after, isWithheld }) =>
    groupOf(after, before, { before: isWithheld.after, after: isWithheld.before }),
  );
  const [one, other] = [groups, turned].map((all) => {
    const on = groupsOn(all);
    return subtractsToFew(on.sets[0] as (typeof on.sets)[number], on, 5);
  });
  expect(one).toBe(other);
  return one as boolean;
}

describe('subtractsToFew', () => {
  it('says nothing against a group that nobody left or joined, nor one by itself', () => {
    const [all, small] = [sized('a', 9, 0, 0), sized('b', 2, 0, 0)];
    expect(isFew(all)).toBe(false);
    expect(isFew(together(all, small), all, small)).toBe(false);
    expect(isFew(sized('a', 9, 5, 0))).toBe(false);
  });

  it('adds up over parts the fewer of those who are linked and those who aren’t', () => {
    const [kept, left] = [sized('t', 8, 0, 0), sized('u', 2, 5, 0)];
    // All linked less T are two.
    expect(isFew(together(kept, left), kept, left)).toBe(true);
    // Part by part either two or five are left over, and three or nine.
    expect(isFew(together(kept, left, sized('v', 9, 3, 0)), kept, left)).toBe(false);
    const v = sized('v', 9, 2, 0);
    expect(isFew(together(kept, left, v), kept, left, v)).toBe(true);
    // Whether the parts are shown makes no difference.
    const hidden = { ...left, isWithheld: { before: true, after: true } };
    expect(isFew(together(kept, left), kept, hidden)).toBe(true);
  });

  it('lets all be left out who are in groups that are shown, and in those alone', () => {
    const [kept, closed] = [sized('t', 8, 0, 0), sized('c', 0, 3, 0)];
    const school = together(kept, closed);
    expect(isFew(school, kept, closed)).toBe(false);
    expect(isFew(school, kept, { ...closed, isWithheld: { before: true, after: true } })).toBe(true);
    const more = sized('d', 0, 4, 0);
    expect(isFew(together(school, more), kept, closed, more)).toBe(false);
    expect(isFew(together(school, more), kept, closed)).toBe(true);
    // Two groups that overlap don't add up to those who are in either.
    const [one, other] = [groupOf(['x', 'y'], []), groupOf(['y', 'z'], [])];
    expect(isFew(together(kept, one, other), kept, one, other)).toBe(true);
  });
});
