import { describe, expect, it } from 'vitest';
import { boundsOthers } from './bounds-others.ts';
import { groupSets } from './group-sets.ts';
import type { LinkedGroup } from './linked-group.ts';
import { groupOf, raters, sized, together } from './linked-groups.test-data.ts';

const minimum = 5;
const withheldBefore = { before: true, after: false };

/** The same with the waves exchanged. */
function turned({ before, after, isWithheld }: LinkedGroup): LinkedGroup {
  return { before: after, after: before, isWithheld: { before: isWithheld.after, after: isWithheld.before } };
}

/** Whether a group's link bounds others, which has to be so with the waves exchanged as well. */
function bounds(group: LinkedGroup, ...others: LinkedGroup[]): boolean {
  const asked = (groups: readonly LinkedGroup[]) => {
    const [first, ...rest] = groups.map(groupSets);
    if (first === undefined) throw new Error('Expected a group.');
    return boundsOthers(first, [first, ...rest], minimum);
  };
  const found = asked([group, ...others]);
  expect(asked([group, ...others].map(turned))).toBe(found);
  return found;
}

describe('a group beside others that are not parts of it', () => {
  it('bounds nothing by itself, whatever its sizes', () => {
    expect(bounds(sized('a', 9, 3, 0))).toBe(false);
    expect(bounds(sized('a', 9, 3, 0), groupOf([], [], withheldBefore))).toBe(false);
    expect(bounds(sized('a', 9, 0, 5), groupOf([], [], withheldBefore))).toBe(false);
  });

  it('brings out one with the same raters of which a wave is withheld', () => {
    const { before, after } = sized('a', 9, 5, 5);
    expect(bounds(groupOf(before, after), groupOf(before, after))).toBe(false);
    expect(bounds(groupOf(before, after), groupOf(before, after, withheldBefore))).toBe(true);
    expect(bounds(groupOf(before, after), groupOf(before, after, { before: true, after: true }))).toBe(true);
  });

  it('brings out nothing of one that holds it', () => {
    const team = sized('a', 9, 5, 5);
    const { before, after } = together(team, sized('b', 9, 5, 5));
    expect(bounds(team, groupOf(before, after, withheldBefore))).toBe(false);
    const { before: same } = team;
    expect(bounds(team, groupOf(same, [...team.after, 'c0'], withheldBefore))).toBe(false);
  });

  it('brings out who is in both, where nobody left or nobody joined', () => {
    const [first = '', second = ''] = sized('a', 9, 0, 0).before;
    const across = groupOf([first, second, ...raters('b', 6)], [first, second, ...raters('b', 3)]);
    expect(bounds(sized('a', 9, 0, 0), across)).toBe(true);
    expect(bounds(sized('a', 9, 5, 0), across)).toBe(true);
    expect(bounds(sized('a', 9, 0, 5), across)).toBe(true);
    expect(bounds(sized('a', 9, 1, 1), across)).toBe(false);
    expect(bounds(sized('a', 9, 0, 0), sized('b', 9, 1, 1))).toBe(false);
    // Somebody who was in the one before and is in the other now.
    expect(bounds(sized('a', 9, 5, 0), groupOf(raters('b', 9), [...raters('b', 9), 'a-left0']))).toBe(true);
    expect(bounds(sized('a', 9, 0, 5), groupOf(raters('b', 9), [...raters('b', 9), 'a-joined0']))).toBe(true);
    expect(bounds(sized('a', 9, 0, 5), groupOf(['a-joined0', ...raters('b', 9)], raters('b', 9)))).toBe(true);
  });
});

describe('a group beside a part of it', () => {
  const large = sized('large', 9, 0, 0);

  it('bounds a withheld wave by what must be of the rest', () => {
    // All nine of the rest now were there before: of twelve, three were of the part.
    const three = sized('small', 0, 3, 0, withheldBefore);
    expect(bounds(together(large, three), three)).toBe(true);
    const five = sized('small', 0, 5, 0, withheldBefore);
    expect(bounds(together(large, five), five)).toBe(false);
    // Five of the nine may be those who joined.
    const other = sized('small', 0, 3, 5, withheldBefore);
    expect(bounds(together(large, other), other)).toBe(false);
  });

  it('bounds the rest of it as it does the part, where the part is shown', () => {
    // Part 9 before and 14 after: all may be linked. Rest 12 before and 10 after: six left the group, so four joined it.
    const [part, rest] = [sized('part', 9, 0, 5), sized('rest', 6, 6, 4)];
    expect(bounds(together(part, rest), part)).toBe(true);
    expect(bounds(together(part, sized('rest', 6, 6, 5)), part)).toBe(false);
    // What is left of a group without a part that is withheld isn't shown.
    const withheld = sized('part', 3, 0, 5, withheldBefore);
    expect(bounds(together(withheld, rest), withheld)).toBe(false);
  });

  it('takes off who must be of other parts', () => {
    // 16 became 9: at least seven of the fifteen who left were of the first part, so at most eight were of the second.
    // That went from 17 to 11, so at most two joined it.
    const [first, second, rest] = [sized('first', 9, 7, 0), sized('second', 9, 8, 2), sized('rest', 9, 0, 6)];
    const group = together(first, second, rest);
    expect(bounds(group, first, second)).toBe(true);
    expect(bounds(group, second)).toBe(false);
    expect(bounds(group, first)).toBe(false);
    // Of a part that is withheld it isn't known.
    const hidden = sized('first', 2, 7, 0, { before: false, after: true });
    expect(bounds(together(hidden, second, rest), hidden, second)).toBe(false);
  });

  it('takes off nobody twice', () => {
    // The first and the other part have lost the same seven. Twenty left: thirteen may have been of the second.
    const [first, second, rest] = [sized('first', 9, 7, 0), sized('second', 9, 8, 2), sized('rest', 14, 5, 6)];
    const kept = raters('rest-both', 5);
    const other = groupOf([...kept, ...raters('first-left', 7)], kept);
    const group = together(first, second, rest);
    expect(bounds(group, first, second)).toBe(false);
    expect(bounds(group, first, other, second)).toBe(false);
  });

  it('takes off those first of whom most are known', () => {
    // Fifteen left, seven of them the first part and three of these the other: twelve or eight of the second.
    const [first, second, rest] = [sized('first', 9, 7, 0), sized('second', 9, 8, 2), sized('rest', 14, 0, 6)];
    const kept = raters('rest-both', 5);
    const other = groupOf([...kept, ...raters('first-left', 3)], kept);
    const group = together(first, second, rest);
    expect(bounds(group, other, second)).toBe(false);
    expect(bounds(group, other, first, second)).toBe(true);
    expect(bounds(group, first, other, second)).toBe(true);
  });
});
