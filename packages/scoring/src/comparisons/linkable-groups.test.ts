import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import type { LinkedGroup } from './linked-group.ts';
import { groupOf, linkableOnOne, raters, sized, together } from './linked-groups.test-data.ts';

const rule = disclosureRules.noStrict;

describe('linkableGroups', () => {
  it('needs enough who answered both times, and none or enough in one wave only', () => {
    const may = (...sizes: [number, number, number]) => linkableOnOne([sized('a', ...sizes)], rule)[0];
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
      expect(linkableOnOne([groupOf(before, after, isWithheld)], rule)).toEqual([false]);
    // Nor is it told where all of its raters are shown in groups that answered in one wave only.
    const once = [groupOf(before, []), groupOf([], after)];
    const withheld = groupOf(before, after, { before: true, after: false });
    expect(linkableOnOne([withheld, ...once], rule)).toEqual([false, false, false]);
  });

  it('tells of the same raters alike, under whatever names', () => {
    const north = sized('north', 9, 5, 6);
    const south = sized('south', 8, 7, 5);
    const owner = together(north, south);
    expect(linkableOnOne([owner, owner, north, owner], rule)).toEqual([true, true, false, true]);
    expect(linkableOnOne([north, owner, owner, north], rule)).toEqual([true, false, false, true]);
    const withheld = groupOf(owner.before, owner.after, { before: true, after: false });
    expect(linkableOnOne([owner, withheld], rule)).toEqual([false, false]);
  });

  it('doesn’t take who changed groups for gone', () => {
    // Nobody joined a school and ten left it: four of the north, which is shown to go from nine to five, and six of the
    // south, which is withheld. Six assistants of the east are teachers after, so that nobody has their role any more.
    const hidden = { before: true, after: true };
    const [north, south, east] = [sized('n', 5, 4, 0), sized('s', 10, 6, 0, hidden), sized('e', 12, 0, 0)];
    const school = together(north, south, east);
    expect(linkableOnOne([school, north, south], rule)).toEqual([false, false, false]);
    const assistants = groupOf(raters('e-both', 6), []);
    expect(linkableOnOne([school, north, south, assistants], rule)).toEqual([false, false, false, false]);
  });

  it('tells of each rater once, in the group that comes first', () => {
    const [north, south] = [sized('north', 12, 5, 6), sized('south', 8, 7, 5)];
    const school = together(north, south);
    expect(linkableOnOne([school, north, south], rule)).toEqual([true, false, false]);
    expect(linkableOnOne([north, south, school], rule)).toEqual([true, true, false]);
    // Some of a role are of the one team, some of the other, and enough of it left and joined.
    const kept = raters('north-both', 6);
    const role = groupOf([...kept, ...raters('south-left', 7)], [...kept, ...raters('south-joined', 5)]);
    expect(linkableOnOne([north], rule)).toEqual([true]);
    expect(linkableOnOne([role], rule)).toEqual([true]);
    expect(linkableOnOne([north, role], rule)).toEqual([true, false]);
  });

  it('leaves those of a group that is not told to the next', () => {
    const team = sized('team', 9, 0, 0);
    const school = together(team, sized('other', 9, 1, 0));
    expect(linkableOnOne([school, team], rule)).toEqual([false, true]);
  });

  it('bounds nobody in a part of a group', () => {
    // Nobody joined the school and five left it: a team that went from nine to five lost four.
    const [north, south] = [sized('north', 5, 4, 0), sized('south', 9, 1, 0)];
    expect(linkableOnOne([together(north, south)], rule)).toEqual([true]);
    expect(linkableOnOne([together(north, south), north, south], rule)).toEqual([false, false, false]);
    // With five who joined as well it is thinkable that all who left were of one team.
    const [east, west] = [sized('east', 5, 4, 4), sized('west', 9, 1, 1)];
    expect(linkableOnOne([together(east, west), east, west], rule)).toEqual([true, false, false]);
  });

  it('tells nothing of a team beside one that is new, or that is no more', () => {
    // Ten joined: five are the new team, so the other five are known to be the old one's.
    const [kept, added] = [sized('old', 9, 0, 3), sized('new', 0, 0, 7)];
    const school = together(kept, added);
    expect(linkableOnOne([school], rule)).toEqual([true]);
    expect(linkableOnOne([school, added], rule)).toEqual([false, false]);
    const turned = [school, added].map(({ before, after }) => groupOf(after, before));
    expect(linkableOnOne(turned.slice(0, 1), rule)).toEqual([true]);
    expect(linkableOnOne(turned, rule)).toEqual([false, false]);
  });

  it('tells nothing of a role beside a team that was closed or is new, with a few of the role in it or a few others', () => {
    const role = sized('role', 9, 9, 9);
    const teamOf = (kind: 'left' | 'joined', own: number, others: number) => {
      const all = [...raters(`role-${kind}`, own), ...raters('other', others)];
      return kind === 'left' ? groupOf(all, []) : groupOf([], all);
    };
    for (const kind of ['left', 'joined'] as const) {
      expect(linkableOnOne([role, teamOf(kind, 4, 3)], rule)).toEqual([false, false]);
      expect(linkableOnOne([role, teamOf(kind, 9, 0)], rule)).toEqual([true, false]);
      // The nine who left the role are all of the team, so that the others of it are three.
      expect(linkableOnOne([role, teamOf(kind, 9, 3)], rule)).toEqual([false, false]);
    }
  });

  it('is not kept from it by a few who are withheld and new', () => {
    const [kept, added] = [sized('old', 20, 5, 9), sized('new', 0, 0, 3)];
    const school = together(kept, added);
    const few = { ...added, isWithheld: { before: false, after: true } };
    expect(linkableOnOne([school, few], rule)).toEqual([true, false]);
  });

  it('says nothing of a withheld part that would then be known to be there', () => {
    const [small, large] = [sized('small', 4, 0, 4), sized('large', 9, 5, 2)];
    const school = together(small, large);
    const before = { ...small, isWithheld: { before: true, after: false } };
    // Of eight in the second wave at most six joined.
    expect(linkableOnOne([school, before], rule)).toEqual([false, false]);
    const turned = groupOf(school.after, school.before);
    const after = { before: small.after, after: small.before, isWithheld: { before: false, after: true } };
    expect(linkableOnOne([turned, after], rule)).toEqual([false, false]);
    const both = { ...small, isWithheld: { before: true, after: true } };
    expect(linkableOnOne([school, both], rule)).toEqual([true, false]);
  });

  it('tells no two links that together bound what neither does', () => {
    const hidden = { before: true, after: true };
    const [northTeachers, southTeachers] = [sized('nt', 11, 2, 5, hidden), sized('st', 4, 0, 6, hidden)];
    const [northLeaders, southLeaders] = [sized('nl', 3, 4, 0, hidden), sized('sl', 10, 12, 1, hidden)];
    const north = together(northTeachers, northLeaders);
    const south = together(southTeachers, southLeaders);
    const [teachers, leaders] = [together(northTeachers, southTeachers), together(northLeaders, southLeaders)];
    const small = [northTeachers, southTeachers, northLeaders, southLeaders];
    const first = (groups: readonly LinkedGroup[]) => linkableOnOne(groups, rule).slice(0, 2);
    expect(first([north, south])).toEqual([true, true]);
    expect(first([south, north, ...small])).toEqual([true, true]);
    // Of both 12 joined, and teachers went from 17 to 26: at least nine of the twelve were teachers, three at most leaders.
    expect(first([north, south, teachers, leaders])).toEqual([true, false]);
    expect(first([north, south, teachers, leaders, ...small])).toEqual([true, false]);
  });

  it('asks for what distributions need', () => {
    const strict = { ...rule, distributionMinimum: 10 };
    expect(linkableOnOne([sized('a', 9, 0, 0)], strict)).toEqual([false]);
    expect(linkableOnOne([sized('a', 10, 0, 0)], strict)).toEqual([true]);
  });
});
