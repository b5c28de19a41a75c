import { describe, expect, it } from 'vitest';
import { auditPublished } from './audit-published.ts';
import type { PublishedGroup, PublishedReport } from './published-group.ts';

/** Two schools by two roles on one indicator; all its shown groups by how many are on each of three levels, and none missing. */
function groupsOn(indicator: string, shown: Readonly<Record<string, readonly number[]>>): PublishedGroup[] {
  return [null, 'north', 'south'].flatMap((unit) =>
    [null, 'leader', 'teacher'].map((role, at): PublishedGroup => {
      const counts = shown[`${unit ?? 'all'} ${role ?? 'roles'}`];
      const place = { unit, role, network: null, indicator, missing: 0, path: ['results', indicator, at] };
      if (counts === undefined) return { ...place, n: undefined };
      const n = counts.reduce((a, b) => a + b, 0);
      return { ...place, n, counts, categories: [...counts, 0] };
    }),
  );
}
const reportOf = (groups: readonly PublishedGroup[]): PublishedReport => {
  return { minimum: 5, wave: null, round: null, groups, dimensions: [], toldReasons: [] };
};

// Of five leaders on the second level only three can be of the north; of the five on the first two only two of the south.
const trust = { 'all leader': [0, 5, 0], 'north roles': [9, 3, 0], 'south roles': [4, 8, 0] };
const vision = { 'all leader': [3, 2, 0], 'north roles': [5, 4, 3], 'south roles': [2, 0, 10] };
const both = [...groupsOn('trust', trust), ...groupsOn('vision', vision)];

describe('toldTogether', () => {
  it('finds what no indicator tells alone, and says what to withhold on which', () => {
    for (const one of [groupsOn('trust', trust), groupsOn('vision', vision)]) {
      expect(auditPublished(reportOf(one))).toEqual([]);
    }
    const found = auditPublished(reportOf(both));
    expect(found.map(({ code, unit, role, lowest, highest }) => [code, unit, role, lowest, highest])).toEqual([
      ['told-together', 'north', 'leader', 3, 3],
      ['told-together', 'south', 'leader', 2, 2],
    ]);
    expect(found[0]).toMatchObject({
      indicators: ['vision', 'trust'],
      withhold: [{ unit: null, role: 'leader', network: null, indicators: ['vision'] }],
      isNew: true,
      path: ['results', 'vision', 1],
    });
    const { 'all leader': _, ...without } = vision;
    expect(auditPublished(reportOf([...groupsOn('trust', trust), ...groupsOn('vision', without)]))).toEqual([]);
  });

  it('finds what a new report tells together with an earlier one, and what was out already', () => {
    const [now, before] = [reportOf(groupsOn('trust', trust)), reportOf(groupsOn('vision', vision))];
    const found = auditPublished(now, undefined, [before]);
    expect(found.map(({ code, isNew }) => [code, isNew])).toEqual([
      ['told-together', true],
      ['told-together', true],
    ]);
    // What is out can't be withheld any more.
    const leaders = { unit: null, role: 'leader', network: null, indicators: ['trust'] };
    expect(found.map(({ withhold }) => withhold)).toEqual([[leaders], [leaders]]);
    const known = auditPublished(now, undefined, [reportOf(both)]);
    expect(known.map(({ code, isNew, withhold }) => [code, isNew, withhold])).toEqual([
      ['told-together', false, []],
      ['told-together', false, []],
    ]);
  });

  it('leaves to each indicator what that one tells alone', () => {
    // The north's leaders are what its teachers leave: exactly three, on one of the two.
    const alone = { ...vision, 'north teacher': [4, 2, 3] };
    const found = auditPublished(reportOf([...groupsOn('trust', trust), ...groupsOn('vision', alone)]));
    expect(found.filter(({ unit }) => unit === 'north').map(({ code }) => code)).toEqual(['told-exactly']);
  });

  it('says which indicator has numbers of missing that do not add up', () => {
    const groups = both.map((group): PublishedGroup => {
      const isOff = group.indicator === 'vision' && group.unit === null && group.role === 'leader';
      // More leaders without a level than there are of all.
      return isOff ? { ...group, categories: [...(group.counts ?? []), 40] } : group;
    });
    expect(auditPublished(reportOf(groups)).map(({ code, indicator }) => [code, indicator])).toEqual([
      ['no-sum', 'vision'],
    ]);
  });
});
