import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsPart, type GroupPart } from './bounds-part.ts';
import type { WaveSizes } from './wave-sizes.ts';

type Link = Pick<WaveSizes, 'left' | 'joined'>;

/** Every way a part may be made up, for who knows the sizes shown of it and how many left and joined its group. */
function thinkable(group: Link, { linked, left, joined, isWithheld }: GroupPart): WaveSizes[] {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at);
  return upTo(linked + left + joined).flatMap((both) =>
    upTo(group.left).flatMap((lost) =>
      upTo(group.joined).flatMap((won) => {
        const isBefore = isWithheld.before || both + lost === linked + left;
        const isAfter = isWithheld.after || both + won === linked + joined;
        return isBefore && isAfter ? [{ linked: both, left: lost, joined: won }] : [];
      }),
    ),
  );
}

/** Whether that tells of fewer than the minimum that there are some, and no more than that. */
function isTold(group: Link, part: GroupPart, minimum: number): boolean {
  const all = thinkable(group, part);
  const { before, after } = part.isWithheld;
  if (before || after)
    return !all.some((one) => (!before || one.linked + one.left === 0) && (!after || one.linked + one.joined === 0));
  return (['linked', 'left', 'joined'] as const).some(
    (kind) => part[kind] > 0 && part[kind] < minimum && all.every((one) => one[kind] < minimum),
  );
}

const size = fc.nat({ max: 8 });

describe('boundsPart', () => {
  it('finds what all ways that a part may be made up have in common', () => {
    const part = fc.record({
      linked: size,
      left: size,
      joined: size,
      isWithheld: fc.record({ before: fc.boolean(), after: fc.boolean() }),
    });
    let told = 0;
    fc.assert(
      fc.property(part, size, size, fc.integer({ min: 2, max: 6 }), (own, left, joined, minimum) => {
        const group = { left: own.left + left, joined: own.joined + joined };
        const expected = isTold(group, own, minimum);
        told += expected ? 1 : 0;
        expect(boundsPart(group, own, minimum)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
    expect(told).toBeGreaterThan(50);
  });

  it('lets it be thought that nobody answered in a withheld wave, up to the last who joined or left', () => {
    const before = { linked: 3, left: 0, joined: 5, isWithheld: { before: true, after: false } };
    expect(boundsPart({ left: 0, joined: 8 }, before, 5)).toBe(false);
    expect(boundsPart({ left: 0, joined: 7 }, before, 5)).toBe(true);
    const after = { linked: 3, left: 5, joined: 0, isWithheld: { before: false, after: true } };
    expect(boundsPart({ left: 8, joined: 0 }, after, 5)).toBe(false);
    expect(boundsPart({ left: 7, joined: 0 }, after, 5)).toBe(true);
    expect(boundsPart({ left: 0, joined: 0 }, { ...after, isWithheld: { before: true, after: true } }, 5)).toBe(false);
  });
});
