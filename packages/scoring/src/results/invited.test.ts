import type { Organisation } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import { coast } from './coast.test-data.ts';
import { type Invited, invitedCount } from './invited.ts';
import { reportGroups } from './report-groups.ts';
import { tallyBy } from './tally-by.test-data.ts';

const linked = { ...coast, networks: [{ id: 'all', units: ['team', 'south'] }] };

/** A tally in which each group has two raters. */
function twoOfEach(by: readonly string[], ...values: readonly (readonly string[])[]): Tally {
  return { ...tallyBy(by, ...values), raters: new Uint32Array(values.length).fill(2) };
}

/** What is known of each published group, by its label. */
function counted(
  parts: readonly Invited[],
  tally: Tally,
  organisation?: Organisation,
): Record<string, number | undefined> {
  const count = invitedCount(parts, tally, organisation);
  const { groups } = reportGroups(tally, organisation);
  return Object.fromEntries(
    groups.flatMap((group) =>
      group.kind === 'own' ? [] : [[`${group.network ?? group.unit ?? '*'} ${group.role ?? '*'}`, count(group)]],
    ),
  );
}

const both = twoOfEach(['unit', 'role'], ['north', 'leader'], ['north', 'teacher'], ['south', 'teacher']);

describe('invitedCount', () => {
  it('adds up the parts of a group, also those of whom nobody answered, or nobody was asked', () => {
    const parts = [
      { unit: 'north', role: 'leader', invited: 3 },
      { unit: 'north', role: 'teacher', invited: 20 },
      { unit: 'south', role: 'teacher', invited: 10 },
      { unit: 'south', role: 'leader', invited: 1 },
      { unit: 'west', role: 'teacher', invited: 100 },
      { unit: 'west', role: 'leader', invited: 0 },
    ];
    expect(counted(parts, both)).toEqual({
      '* *': 134,
      'north *': 23,
      'south *': 11,
      '* leader': 4,
      '* teacher': 130,
      'north leader': 3,
      'north teacher': 20,
      'south teacher': 10,
    });
  });
  it('knows a group only where all of its raters are in a part', () => {
    expect(counted([{ unit: 'north', invited: 23 }], both)).toEqual({ 'north *': 23 });
    expect(counted([{ role: 'teacher', invited: 30 }], both)).toEqual({ '* teacher': 30 });
    expect(counted([{ invited: 40 }], both)).toEqual({ '* *': 40 });
    expect(counted([], both)).toEqual({});
    // All of the two who were asked answered.
    expect(counted([{ unit: 'south', role: 'teacher', invited: 2 }], both)).toEqual({
      'south *': 2,
      'south teacher': 2,
    });
  });
  it('takes numbers that are told apart further than the tally', () => {
    const parts = [
      { unit: 'north', role: 'leader', invited: 3 },
      { unit: 'north', role: 'teacher', invited: 20 },
    ];
    expect(counted(parts, twoOfEach([], []))).toEqual({ '* *': 23 });
    expect(counted(parts, twoOfEach(['role'], ['teacher']))).toEqual({ '* *': 23, '* teacher': 20 });
  });
  it('follows the tree and the networks', () => {
    const tally = twoOfEach(['unit'], ['north'], ['team'], ['south']);
    const parts = [
      { unit: 'north', invited: 5 },
      { unit: 'team', invited: 7 },
      { unit: 'south', invited: 9 },
    ];
    expect(counted(parts, tally, linked)).toEqual({ '* *': 21, 'north *': 12, 'team *': 7, 'south *': 9, 'all *': 16 });
    const schools = [
      { unit: 'north', invited: 12 },
      { unit: 'south', invited: 9 },
    ];
    // A school's number holds its team's raters, but doesn't say how many the team has.
    expect(counted(schools, tally, linked)).toEqual({ '* *': 21, 'north *': 12, 'south *': 9 });
  });
  it.each([-1, 2.5, Number.NaN])('refuses %s', (invited) => {
    expect(() => invitedCount([{ invited }], both)).toThrow(
      new RangeError(`Expected how many were invited as a whole number from 0; received ${invited}.`),
    );
  });
  it('refuses parts that share people, and more raters than were asked', () => {
    const pairs: readonly [one: Omit<Invited, 'invited'>, other: Omit<Invited, 'invited'>, words: string][] = [
      [{ unit: 'north' }, { unit: 'north' }, "`unit: 'north'` and `unit: 'north'`"],
      [{ unit: 'north' }, { role: 'leader' }, "`unit: 'north'` and `role: 'leader'`"],
      [{ unit: 'north' }, { unit: 'north', role: 'leader' }, "`unit: 'north'` and `unit: 'north', role: 'leader'`"],
      [{ unit: 'north', role: 'leader' }, { unit: 'north' }, "`unit: 'north', role: 'leader'` and `unit: 'north'`"],
      [{ role: 'leader' }, { role: 'leader' }, "`role: 'leader'` and `role: 'leader'`"],
      [{}, { unit: 'north' }, "everyone and `unit: 'north'`"],
    ];
    for (const [one, other, words] of pairs) {
      const parts = [one, other].map((part) => ({ ...part, invited: 3 }));
      expect(() => invitedCount(parts, both)).toThrow(
        new RangeError(
          `Expected parts of the staff of whom nobody is in two; received ${words}. Tell them all apart by the same.`,
        ),
      );
    }
    expect(() =>
      invitedCount(
        [
          { role: 'leader', invited: 3 },
          { role: 'teacher', invited: 3 },
        ],
        both,
      ),
    ).not.toThrow();
  });
  it.each<[parts: readonly Invited[], words: string]>([
    [[{ unit: 'north', invited: 3 }], "received 3 invited of `unit: 'north'`, and 4 answered."],
    [
      [{ unit: 'north', role: 'leader', invited: 1 }],
      "received 1 invited of `unit: 'north', role: 'leader'`, and 2 answered.",
    ],
    [[{ invited: 5 }], 'received 5 invited of everyone, and 6 answered.'],
    [
      [
        { unit: 'north', invited: 3 },
        { unit: 'south', invited: 2 },
      ],
      'received 5 invited of everyone, and 6 answered.',
    ],
  ])('says of whom more answered than were asked: %j', (parts, words) => {
    expect(() => counted(parts, both)).toThrow(
      new RangeError(`Expected no more raters than were invited; ${words} Mend the numbers of those invited.`),
    );
  });
  it('says so of a network too', () => {
    const tally = twoOfEach(['unit'], ['team'], ['south']);
    const parts = [
      { unit: 'team', invited: 1 },
      { unit: 'south', invited: 2 },
    ];
    const network = reportGroups(tally, linked).groups.find((group) => group.network === 'all');
    expect(() => network && invitedCount(parts, tally, linked)(network)).toThrow(
      "received 3 invited of `network: 'all'`, and 4 answered.",
    );
  });
  it('refuses a unit that the organisation lacks', () => {
    expect(() => invitedCount([{ unit: 'nrd', invited: 30 }], both, coast)).toThrow(
      'Expected groups of units of the organisation "coast"; received "nrd". Add it to the organisation, or mend the id.',
    );
  });
});
