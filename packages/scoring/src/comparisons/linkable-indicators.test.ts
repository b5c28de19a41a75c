import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { linkableGroups } from './linkable-groups.ts';
import type { LinkedGroup } from './linked-group.ts';
import { groupOf, raters, sized, together } from './linked-groups.test-data.ts';

const rule = disclosureRules.noStrict;
const waves = ['before', 'after'] as const;

/** Raters of one kind: where they are in each wave, and whether they have a level of each indicator, where they answered. */
interface Kind {
  readonly count: number;
  readonly unit: string;
  readonly roles: readonly [before: string, after: string];
  readonly answered: readonly [before: boolean, after: boolean];
  readonly levels: readonly (readonly [before: boolean, after: boolean])[];
}

const often = fc.constantFrom(true, true, true, false);
const kind = fc.record<Kind>({
  count: fc.integer({ min: 1, max: 9 }),
  unit: fc.constantFrom('north', 'south'),
  roles: fc.constantFrom(['teacher', 'teacher'], ['leader', 'leader'], ['teacher', 'leader']),
  answered: fc.constantFrom([true, true], [true, true], [true, true], [true, false], [false, true]),
  levels: fc.tuple(fc.tuple(often, often), fc.tuple(often, often)),
});

const memberOf: readonly ((one: Kind, wave: 0 | 1) => boolean)[] = [
  () => true,
  ({ unit }) => unit === 'north',
  ({ unit }) => unit === 'south',
  ({ roles }, wave) => roles[wave] === 'teacher',
  ({ roles }, wave) => roles[wave] === 'leader',
];

function namesOf(kinds: readonly Kind[], isIn: (one: Kind) => boolean): string[] {
  return kinds.flatMap((one, at) => (isIn(one) ? raters(`${at}-`, one.count) : []));
}

/** The groups by who answered at all, or has a level of an indicator; those of one to four are withheld. */
function groupsBy(kinds: readonly Kind[], indicator?: number): LinkedGroup[] {
  const isThere = (one: Kind, wave: 0 | 1) =>
    one.answered[wave] && (indicator === undefined || one.levels[indicator]?.[wave] === true);
  return memberOf.map((isIn) => {
    const [before, after] = ([0, 1] as const).map((wave) =>
      namesOf(kinds, (one) => isIn(one, wave) && isThere(one, wave)),
    ) as [string[], string[]];
    const isFew = (names: readonly string[]) => names.length > 0 && names.length < rule.minimum;
    return groupOf(before, after, { before: isFew(before), after: isFew(after) });
  });
}

type Combination = ReadonlyMap<string, number>;

function plus(one: Combination, raters: readonly string[], factor: number): Combination {
  const sum = new Map(one);
  for (const rater of raters) sum.set(rater, (sum.get(rater) ?? 0) + factor);
  return new Map([...sum].filter(([, times]) => times !== 0));
}

/** Each list of raters added, left out and subtracted, in every way. */
function combinationsOf(lists: readonly (readonly string[])[]): Combination[] {
  return lists.reduce<Combination[]>(
    (all, list) => all.flatMap((one) => [one, plus(one, list, 1), plus(one, list, -1)]),
    [new Map()],
  );
}

function bothTimes({ before, after }: LinkedGroup): string[] {
  return before.filter((rater) => after.includes(rater));
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((rater) => other.includes(rater));
}

describe('linkableGroups, of several indicators', () => {
  it('tells no two links that share a rater, and nothing below the minimum by adding and subtracting', () => {
    const seen = { linked: 0, onOne: 0, subtracted: 0 };
    fc.assert(
      fc.property(fc.array(kind, { minLength: 2, maxLength: 9 }), (kinds) => {
        const answered = groupsBy(kinds);
        const indicators = [0, 1].map((indicator) => groupsBy(kinds, indicator));
        const told = linkableGroups(answered, indicators, rule);
        const linked = answered.flatMap((group, at) => (told.some((may) => may[at]) ? [group] : []));
        for (const one of linked) {
          const all = [...one.before, ...one.after];
          const twice = bothTimes(one).length;
          for (const size of [one.before.length - twice, one.after.length - twice]) {
            expect(size === 0 || size >= rule.minimum).toBe(true);
          }
          for (const other of linked) {
            const isShared = [...other.before, ...other.after].some((rater) => all.includes(rater));
            if (isShared) expect(waves.every((wave) => areSame(one[wave], other[wave]))).toBe(true);
          }
        }
        seen.linked += linked.length;
        if (told.some((may) => may.includes(true)) && told.some((may) => !may.includes(true))) seen.onOne += 1;
        for (const [at, groups] of indicators.entries()) {
          const links = groups.filter((_, place) => told[at]?.[place] === true);
          for (const wave of waves) {
            const shown = groups.flatMap((group) => (group.isWithheld[wave] ? [] : [group[wave]]));
            for (const link of links) {
              const others = links.filter((other) => !areSame(other[wave], link[wave])).map(bothTimes);
              const sums = combinationsOf([...shown, ...others]).map((one) => plus(one, bothTimes(link), 1).size);
              // Just what is shown anyhow.
              if (sums.includes(0)) continue;
              seen.subtracted += 1;
              expect(Math.min(...sums)).toBeGreaterThanOrEqual(rule.minimum);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20);
  });

  it('tells a link on those indicators on which nothing is against it, and none of other groups of its raters', () => {
    const [north, south] = [sized('n', 9, 0, 0), sized('s', 9, 0, 0)];
    // On the second indicator four of the south have a level before only.
    const fewer = groupOf(south.before, south.after.slice(4));
    const first = [together(north, south), north, south];
    const second = [together(north, fewer), north, fewer];
    expect(linkableGroups(first, [first, second], rule)).toEqual([
      [true, false, false],
      [false, false, false],
    ]);
    const turned = ([all, ...units]: readonly LinkedGroup[]) => [...units, all as LinkedGroup];
    expect(linkableGroups(turned(first), [first, second].map(turned), rule)).toEqual([
      [true, true, false],
      [true, false, false],
    ]);
  });

  it('asks of those who answered at all what it asks of those with a level', () => {
    const [all, some] = [sized('a', 12, 4, 0), sized('a', 12, 0, 0)];
    expect(linkableGroups([some], [[some]], rule)).toEqual([[true]]);
    expect(linkableGroups([all], [[some]], rule)).toEqual([[false]]);
  });
});
