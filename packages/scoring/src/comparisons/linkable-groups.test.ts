import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { linkableGroups } from './linkable-groups.ts';
import type { LinkedGroup } from './linked-group.ts';

const rule = disclosureRules.noStrict;
const shown = { before: false, after: false };
const raters = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);

function groupOf(before: readonly string[], after: readonly string[], isWithheld = shown): LinkedGroup {
  return { before, after, isWithheld };
}

/** A group by how many answered both times, only before and only after. */
function sized(name: string, both: number, left: number, joined: number): LinkedGroup {
  const kept = raters(`${name}-both`, both);
  return groupOf([...kept, ...raters(`${name}-left`, left)], [...kept, ...raters(`${name}-joined`, joined)]);
}

describe('linkableGroups', () => {
  it('needs enough who answered both times, and none or enough in one wave only', () => {
    const may = (...sizes: [number, number, number]) => linkableGroups([sized('a', ...sizes)], rule)[0];
    expect(may(5, 0, 0)).toBe(true);
    expect(may(4, 0, 0)).toBe(false);
    expect(may(12, 5, 0)).toBe(true);
    expect(may(12, 5, 5)).toBe(true);
    expect(may(12, 4, 5)).toBe(false);
    expect(may(12, 0, 1)).toBe(false);
    expect(may(0, 9, 9)).toBe(false);
  });

  it('needs both waves shown', () => {
    const { before, after } = sized('a', 9, 0, 0);
    for (const isWithheld of [
      { before: true, after: false },
      { before: false, after: true },
    ])
      expect(linkableGroups([groupOf(before, after, isWithheld)], rule)).toEqual([false]);
  });

  it('tells of each rater once, in the group that comes first', () => {
    const [north, south] = [sized('north', 9, 5, 6), sized('south', 8, 7, 5)];
    const school = groupOf([...north.before, ...south.before], [...north.after, ...south.after]);
    expect(linkableGroups([school, north, south], rule)).toEqual([true, false, false]);
    expect(linkableGroups([north, south, school], rule)).toEqual([true, true, false]);
  });

  it('bounds nobody in a part of a group', () => {
    // Nobody joined the school and five left it: a team that went from nine to five lost four.
    const school = (...teams: LinkedGroup[]) =>
      groupOf(
        teams.flatMap(({ before }) => before),
        teams.flatMap(({ after }) => after),
      );
    const [north, south] = [sized('north', 5, 4, 0), sized('south', 9, 1, 0)];
    expect(linkableGroups([school(north, south)], rule)).toEqual([true]);
    expect(linkableGroups([school(north, south), north, south], rule)).toEqual([false, false, false]);
    // With five who joined as well it is thinkable that all who left were of one team.
    const [east, west] = [sized('east', 5, 4, 4), sized('west', 9, 1, 1)];
    expect(linkableGroups([school(east, west), east, west], rule)).toEqual([true, false, false]);
  });

  it('tells nothing of a team beside one that is new', () => {
    // Ten joined: five are the new team, so the other five are known to be the old one's.
    const [kept, added] = [sized('old', 9, 0, 3), sized('new', 0, 0, 7)];
    const school = groupOf([...kept.before, ...added.before], [...kept.after, ...added.after]);
    expect(linkableGroups([school], rule)).toEqual([true]);
    expect(linkableGroups([school, added], rule)).toEqual([false, false]);
  });

  it('is not kept from it by a few who are withheld and new', () => {
    const [kept, added] = [sized('old', 20, 5, 9), sized('new', 0, 0, 3)];
    const school = groupOf([...kept.before, ...added.before], [...kept.after, ...added.after]);
    const few = { ...added, isWithheld: { before: false, after: true } };
    expect(linkableGroups([school, few], rule)).toEqual([true, false]);
  });

  it('says nothing of a withheld part that would then be known to be there', () => {
    const [small, large] = [sized('small', 4, 0, 4), sized('large', 9, 5, 2)];
    const school = groupOf([...small.before, ...large.before], [...small.after, ...large.after]);
    const before = { ...small, isWithheld: { before: true, after: false } };
    // Of eight in the second wave at most six joined.
    expect(linkableGroups([school, before], rule)).toEqual([false, false]);
    const turned = groupOf(school.after, school.before);
    const after = { before: small.after, after: small.before, isWithheld: { before: false, after: true } };
    expect(linkableGroups([turned, after], rule)).toEqual([false, false]);
    const both = { ...small, isWithheld: { before: true, after: true } };
    expect(linkableGroups([school, both], rule)).toEqual([true, false]);
  });

  it('asks for what distributions need', () => {
    const strict = { ...rule, distributionMinimum: 10 };
    expect(linkableGroups([sized('a', 9, 0, 0)], strict)).toEqual([false]);
    expect(linkableGroups([sized('a', 10, 0, 0)], strict)).toEqual([true]);
  });
});
