import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupSets, holds, overlaps, without } from './group-sets.ts';
import { shown } from './linked-groups.test-data.ts';

const raters = fc.subarray(['a', 'b', 'c', 'd', 'e']);
const group = fc.record({ before: raters, after: raters }).map((both) => ({ ...both, isWithheld: shown }));

it('counts who answered both times, only before and only after', () => {
  fc.assert(
    fc.property(group, (one) => {
      const { before, after } = one;
      expect(groupSets(one)).toEqual({
        before: new Set(before),
        after: new Set(after),
        linked: before.filter((rater) => after.includes(rater)).length,
        left: before.filter((rater) => !after.includes(rater)).length,
        joined: after.filter((rater) => !before.includes(rater)).length,
        isWithheld: shown,
      });
    }),
  );
});

it('says which group holds another, shares raters with it, and what is left without others', () => {
  fc.assert(
    fc.property(group, group, group, (one, other, third) => {
      const [first, second] = [groupSets(one), groupSets(other)];
      const isIn = (smaller: string[], larger: string[]) => smaller.every((rater) => larger.includes(rater));
      expect(holds(first, second)).toBe(isIn(other.before, one.before) && isIn(other.after, one.after));
      const all = [...other.before, ...other.after];
      expect(overlaps(first, second)).toBe([...one.before, ...one.after].some((rater) => all.includes(rater)));
      const { before, after } = without(first, [second, groupSets(third)]);
      const isLeft = (wave: 'before' | 'after') => (rater: string) =>
        !other[wave].includes(rater) && !third[wave].includes(rater);
      expect([...before]).toEqual(one.before.filter(isLeft('before')));
      expect([...after]).toEqual(one.after.filter(isLeft('after')));
    }),
  );
});
