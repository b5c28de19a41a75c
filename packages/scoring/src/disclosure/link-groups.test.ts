import { describe, expect, it } from 'vitest';
import { disclosureRules } from './disclosure-rules.ts';
import { linkGroups } from './link-groups.ts';
import { protect } from './protect.ts';

const people = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `r${from + at}`);

describe('linkGroups', () => {
  it('makes a part of those who are in exactly the same groups', () => {
    const { cells, relations } = linkGroups({ east: people(0, 6), west: people(4, 9), empty: [] });
    expect(cells).toEqual([
      { id: 'east', n: 6, isPublished: true },
      { id: 'west', n: 5, isPublished: true },
      { id: 'empty', n: 0, isPublished: true },
      { id: '["east"]', n: 4, isPublished: false },
      { id: '["east","west"]', n: 2, isPublished: false },
      { id: '["west"]', n: 3, isPublished: false },
    ]);
    expect(relations).toEqual([
      { total: 'east', parts: ['["east"]', '["east","west"]'] },
      { total: 'west', parts: ['["east","west"]', '["west"]'] },
    ]);
  });
  it('counts a rater once who is named twice in a group', () => {
    expect(linkGroups({ east: ['a', 'a'] }).cells.map(({ n }) => n)).toEqual([1, 1]);
  });
  it('lets no two of three waves be shown that tell of few who joined', () => {
    // 10, 11 and 15 raters, each wave within the next: 1 and 4 joined. The first and the last together tell of 5.
    const hierarchy = linkGroups({ first: people(0, 10), second: people(0, 11), third: people(0, 15) });
    const reasons = protect(hierarchy, disclosureRules.noStrict);
    expect(reasons.slice(0, 3)).toEqual([undefined, 'would-reveal', undefined]);
  });
  it('finds what two networks and their union tell together', () => {
    // No one is in another: but all = east + west − both, so that both, of 2, is told.
    const groups = { all: people(0, 20), east: people(0, 11), west: people(9, 20) };
    const reasons = protect(linkGroups(groups), disclosureRules.noStrict);
    expect(reasons.slice(0, 3).filter((reason) => reason === 'would-reveal')).toHaveLength(1);
  });
});
