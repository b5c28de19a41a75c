import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditIndicators, type IndicatorsFinding, type ShownGroup } from './audit-indicators.ts';
import { protectAnswered } from './protect-answered.ts';
import { protectEach } from './protect-each.ts';
import { protectExact } from './protect-exact.ts';
import { groupsOf, leavesOf, ratedOf, total } from './rated-leaves.test-data.ts';

const rule = { name: 'five', source: 'Made up.', minimum: 5 };
const relations = [
  { total: 'leaders', parts: ['leaders north', 'leaders south'] },
  { total: 'north', parts: ['leaders north', 'teachers north'] },
  { total: 'south', parts: ['leaders south', 'teachers south'] },
];
const shown = (leaders: number[], north: number[], south: number[]): ShownGroup[] => [
  { id: 'leaders', categories: leaders },
  { id: 'north', categories: north },
  { id: 'south', categories: south },
  { id: 'leaders north' },
];
// Of five leaders on the second level only three can be of the north: it has three at most, and the south two at least.
const trust = shown([0, 5, 0], [9, 3, 0], [4, 8, 0]);
// Of the five on the first two levels only two can be of the south: the north has three at least.
const vision = shown([3, 2, 0], [5, 4, 3], [2, 0, 10]);

const told = (found: readonly IndicatorsFinding[]) => found.map(({ id, n }) => [id, n]);

/** What is shown, without what is to be withheld. */
function mended(indicators: readonly (readonly ShownGroup[])[], { withhold }: IndicatorsFinding): ShownGroup[][] {
  return indicators.map((groups, place) =>
    groups.map((group) => {
      const isWithheld = withhold.some(({ id, indicators: on }) => id === group.id && on.includes(place));
      return isWithheld ? { id: group.id } : group;
    }),
  );
}

describe('auditIndicators', () => {
  it('finds what two indicators tell together, and neither tells alone', () => {
    expect(auditIndicators([trust], relations, rule)).toEqual([]);
    expect(auditIndicators([vision], relations, rule)).toEqual([]);
    const found = auditIndicators([trust, vision], relations, rule);
    expect(told(found)).toEqual([
      ['leaders north', 3],
      ['leaders south', 2],
    ]);
    // Trust leaves the north no more than three, and the south no fewer than two; vision the other way round.
    expect(found.map(({ indicators }) => indicators)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('says which group to withhold on which of them', () => {
    const [north] = auditIndicators([trust, vision], relations, rule);
    // Without the five leaders on vision, nothing says any more how many of them there are on its levels.
    expect(north?.withhold).toEqual([{ id: 'leaders', indicators: [1] }]);
    expect(auditIndicators(mended([trust, vision], north as IndicatorsFinding), relations, rule)).toEqual([]);
  });

  it('says to withhold nothing that is out already', () => {
    const outIn = (groups: readonly ShownGroup[], ...out: readonly string[]) =>
      groups.map((group) => (out.includes(group.id) ? { ...group, isOut: true } : group));
    const withheld = (...groups: readonly (readonly ShownGroup[])[]) =>
      auditIndicators(groups, relations, rule).map(({ withhold }) => withhold);
    // Without the south on vision, all its five leaders may be of the south.
    const [leadersOut] = withheld(trust, outIn(vision, 'leaders'));
    expect(leadersOut).toEqual([{ id: 'south', indicators: [1] }]);
    // Where all of vision is out, only trust can say less: without the leaders there, more of them may be of the north.
    const [visionOut] = withheld(trust, outIn(vision, 'leaders', 'north', 'south'));
    expect(visionOut).toEqual([{ id: 'leaders', indicators: [0] }]);
    const isWhole = ['leaders', 'north', 'south'];
    expect(withheld(outIn(trust, ...isWhole), outIn(vision, ...isWhole))).toEqual([[], []]);
    expect(withheld(outIn(trust, ...isWhole), outIn(vision, 'leaders', 'north'))[0]).toEqual([
      { id: 'south', indicators: [1] },
    ]);
  });

  it('holds them against how many answered, which one indicator is enough to tell', () => {
    const groups = (categories: Readonly<Record<string, readonly number[]>>): ShownGroup[] =>
      ['all', 'a', 'b'].map((id) => ({ id, ...(categories[id] && { categories: categories[id] }) }));
    const sums = [{ total: 'all', parts: ['a', 'b'] }];
    // 12 answered in all, says one, and 9 in a, the other: 3 in b.
    const [found, ...others] = auditIndicators([groups({ all: [6, 6] }), groups({ a: [8, 1] })], sums, rule);
    expect(others).toEqual([]);
    expect(found).toEqual({
      code: 'told-exactly',
      id: 'b',
      n: 3,
      indicators: [],
      withhold: [{ id: 'a', indicators: [1] }],
    });
  });

  it('leaves alone what is large enough, empty, or shown on one of them', () => {
    const sums = [{ total: 'all', parts: ['a', 'b'] }];
    const of = (a: number, b: number) => [
      { id: 'all', categories: [a + b, 0] },
      { id: 'a', categories: [a, 0] },
      { id: 'b' },
    ];
    expect(told(auditIndicators([of(9, 4)], sums, rule))).toEqual([['b', 4]]);
    expect(auditIndicators([of(9, 5)], sums, rule)).toEqual([]);
    expect(auditIndicators([of(9, 0)], sums, rule)).toEqual([]);
    expect(told(auditIndicators([of(9, 1)], sums, { minimum: 1 }))).toEqual([['b', 1]]);
    const shownHere = [{ id: 'all' }, { id: 'a' }, { id: 'b', categories: [4, 0] }];
    expect(auditIndicators([of(9, 4), shownHere], sums, rule)).toEqual([]);
    expect(auditIndicators([], sums, rule)).toEqual([]);
    expect(auditIndicators([[{ id: 'a' }]], sums, rule)).toEqual([]);
  });

  it('refuses what is no publication', () => {
    const one = (...groups: readonly ShownGroup[]) => auditIndicators([groups], relations, rule);
    expect(() => one({ id: 'leaders' }, { id: 'leaders' })).toThrow(
      'Expected every group of an indicator once; received "leaders" twice.',
    );
    expect(() => one({ id: 'leaders', categories: [1, 2] }, { id: 'north', categories: [1, 2, 3] })).toThrow(
      'Expected as many categories of every group of an indicator; received 2 and 3.',
    );
    const more = [
      { id: 'leaders', categories: [3] },
      { id: 'leaders south', categories: [4] },
    ];
    expect(() => one(...more)).toThrow('Expected shown numbers that add up with some withheld ones');
    const other = [{ id: 'leaders', categories: [2, 4] }];
    expect(() => auditIndicators([[{ id: 'leaders', categories: [2, 3] }], other], relations, rule)).toThrow(
      new RangeError('Expected as many who answered in "leaders" on every indicator; received 5 and 6.'),
    );
    expect(() => auditIndicators([], relations, { minimum: 0 })).toThrow('Expected a minimum');
  });

  const raters = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 4 });
  const drawnLeaves = fc
    .tuple(fc.nat(2), fc.array(raters, { minLength: 6, maxLength: 6 }))
    .map(([shape, own]) => leavesOf(shape, own));
  const three = { ...rule, minimum: 3 };

  it('finds the number that is so, of whatever is shown, and what it says to withhold is enough', () => {
    let count = 0;
    fc.assert(
      fc.property(drawnLeaves, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (leaves, isShown) => {
        const { sizes, indicators, relations: sums } = groupsOf(leaves);
        const publication = indicators.map((cells, place) =>
          cells.map(({ id, counts, missing }, cell): ShownGroup => {
            return isShown[place * 15 + cell] ? { id, categories: [...counts, ...missing] } : { id };
          }),
        );
        for (const finding of auditIndicators(publication, sums, three)) {
          count += 1;
          expect(finding.n).toBe(sizes.find(({ id }) => id === finding.id)?.n);
          const after = auditIndicators(mended(publication, finding), sums, three);
          expect(after.map(({ id }) => id)).not.toContain(finding.id);
        }
      }),
      { numRuns: 400 },
    );
    expect(count).toBeGreaterThan(100);
  });

  it('says what is enough to withhold beside what is out, unless that tells it alone', () => {
    let count = 0;
    const flags = fc.array(fc.nat(3), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(drawnLeaves, flags, (leaves, drawn) => {
        const { indicators, relations: sums } = groupsOf(leaves);
        const publication = indicators.map((cells, place) =>
          cells.map(({ id, counts, missing }, cell): ShownGroup => {
            const flag = drawn[place * 15 + cell] as number;
            return flag === 0 ? { id } : { id, categories: [...counts, ...missing], isOut: flag === 1 };
          }),
        );
        const outAlone = publication.map((groups) => groups.map((group) => (group.isOut ? group : { id: group.id })));
        const known = new Set(auditIndicators(outAlone, sums, three).map(({ id }) => id));
        for (const finding of auditIndicators(publication, sums, three)) {
          const after = mended(publication, finding);
          expect(after.flat().filter(({ isOut }) => isOut)).toEqual(publication.flat().filter(({ isOut }) => isOut));
          if (known.has(finding.id)) continue;
          count += 1;
          expect(auditIndicators(after, sums, three).map(({ id }) => id)).not.toContain(finding.id);
        }
      }),
      { numRuns: 800 },
    );
    expect(count).toBeGreaterThan(40);
  });

  it('finds nothing where each group is protected against all indicators together', () => {
    let [count, before] = [0, 0];
    fc.assert(
      fc.property(drawnLeaves, (leaves) => {
        const { sizes, indicators, relations: sums } = groupsOf(leaves);
        const [bySize = []] = protectEach([sizes], sums, three);
        const withheld = sizes.flatMap(({ id }, at) => (bySize[at] === undefined ? [] : [id]));
        const numbers = indicators.map((cells) => cells.map(({ id, n, raters: all }) => ({ id, n, raters: all ?? n })));
        const byIndicator = protectAnswered(numbers, sums, three, { withheld });
        const publication = (reasons: typeof byIndicator) =>
          indicators.map((cells, place) =>
            cells.map(({ id, counts, missing }, cell): ShownGroup => {
              return reasons[place]?.[cell] === undefined ? { id, categories: [...counts, ...missing] } : { id };
            }),
          );
        const exact = protectExact(ratedOf({ sizes, indicators }), sums, three, { bySize, byIndicator }, []);
        expect(auditIndicators(publication(exact.map((own) => [...own])), sums, three)).toEqual([]);
        count += total(sizes.map(({ n }) => n)) > 0 ? 1 : 0;
        before += auditIndicators(publication(byIndicator), sums, three).length > 0 ? 1 : 0;
      }),
      { numRuns: 300 },
    );
    expect(count).toBeGreaterThan(200);
    // Some were told before, or nothing would be tried here.
    expect(before).toBeGreaterThan(0);
  });
});
