import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from './disclosure-rules.ts';
import { hierarchyOf } from './fewest-hidden.test-data.ts';
import { protectEach } from './protect-each.ts';

const rule = disclosureRules.noStrict;
const relations = [
  { total: 'all', parts: ['north', 'south', 'west'] },
  { total: 'coast', parts: ['north', 'west'] },
];
const table = ([north, south, west]: readonly [number, number, number]) => [
  { id: 'all', n: north + south + west },
  { id: 'coast', n: north + west },
  { id: 'north', n: north },
  { id: 'south', n: south },
  { id: 'west', n: west },
];
const size = fc.nat({ max: 12 });
const tables = fc.array(fc.tuple(size, size, size), { minLength: 1, maxLength: 6 });

describe('protectEach', () => {
  it('gives nothing for no tables', () => {
    expect(protectEach([], [], rule)).toEqual([]);
  });
  it('gives tables of the same numbers the same, in whatever order their cells come', () => {
    const [first, second] = protectEach([table([3, 20, 30]), table([3, 20, 30]).reverse()], relations, rule);
    expect(second?.toReversed()).toEqual(first);
  });
  it('gives the same in whatever order the tables come', () => {
    fc.assert(
      fc.property(tables, (sizes) => {
        const given = sizes.map(table);
        expect(protectEach(given.toReversed(), relations, rule).reverse()).toEqual(protectEach(given, relations, rule));
      }),
    );
  });
  it.each([
    {
      totals: [
        [0, 1, 2],
        [1, 2],
        [2, 3],
      ],
      leaves: [
        [5, 3, 6, 1],
        [5, 1, 3, 5],
      ],
    },
    {
      totals: [
        [0, 1, 2],
        [0, 2],
        [0, 1],
        [0, 3],
      ],
      leaves: [
        [5, 6, 2, 5],
        [4, 5, 1, 6],
      ],
    },
  ])('learns the same in either order, where $totals of $leaves have several answers', ({ totals, leaves }) => {
    const hierarchies = leaves.map((own) => hierarchyOf({ leaves: own, totals }));
    const given = hierarchies.map(({ cells }) => cells);
    const sums = hierarchies[0]?.relations ?? [];
    const three = { ...rule, minimum: 3 };
    expect(protectEach(given.toReversed(), sums, three).reverse()).toEqual(protectEach(given, sums, three));
  });
  it('refuses tables of other cells', () => {
    expect(() => protectEach([table([9, 9, 9]), table([9, 9, 9]).slice(1)], relations, rule)).toThrow(RangeError);
  });
});
