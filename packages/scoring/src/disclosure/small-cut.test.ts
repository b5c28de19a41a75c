import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arc, smallCut } from './small-cut.ts';

const arc = (from: number, to: number, size: number): Arc => ({ from, to, size });

/** The size of what leaves a set of vertices; `undefined` when something enters it. */
function leaving(arcs: readonly Arc[], side: ReadonlySet<number>): number | undefined {
  if (arcs.some(({ from, to }) => !side.has(from) && side.has(to))) return undefined;
  return arcs.reduce((sum, { from, to, size }) => sum + (side.has(from) && !side.has(to) ? size : 0), 0);
}

/** The smallest of all sets of vertices that an arc leaves and none enters, by trying every one. */
function smallest(arcs: readonly Arc[], vertices: number, { from, to }: Arc): number {
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** vertices; bits += 1) {
    const side = new Set(Array.from({ length: vertices }, (_, at) => at).filter((at) => (bits >> at) % 2 === 1));
    if (side.has(from) && !side.has(to)) least = Math.min(least, leaving(arcs, side) ?? least);
  }
  return least;
}

describe('smallCut', () => {
  it('finds an arc that is alone', () => {
    expect(smallCut([arc(0, 1, 4)])(0, 5)).toEqual(new Set([0]));
    expect(smallCut([arc(0, 1, 5)])(0, 5)).toBeUndefined();
  });
  it('finds arcs that are few together', () => {
    expect(smallCut([arc(0, 1, 2), arc(0, 1, 2)])(0, 5)).toEqual(new Set([0]));
    expect(smallCut([arc(0, 1, 2), arc(0, 1, 3)])(0, 5)).toBeUndefined();
    expect(smallCut([arc(0, 1, 2), arc(2, 1, 2)])(1, 5)).toEqual(new Set([2]));
  });
  it('takes an arc that enters for as many as one likes', () => {
    expect(smallCut([arc(0, 1, 2), arc(1, 0, 0)])(0, 5)).toBeUndefined();
    expect(smallCut([arc(0, 1, 2), arc(1, 2, 1), arc(2, 0, 0)])(0, 5)).toBeUndefined();
  });
  it('finds a cut behind larger arcs', () => {
    const arcs = [arc(0, 1, 9), arc(1, 2, 2), arc(1, 3, 1), arc(2, 4, 9), arc(3, 4, 9)];
    expect(smallCut(arcs)(1, 5)).toEqual(new Set([0, 1]));
    expect(smallCut(arcs)(1, 3)).toBeUndefined();
  });
  it('sends back what it sent before where another way needs that', () => {
    // From 2 only: 2 + 1 to 0 and to 3, and from 1, which 2 leads to, 0 + 1. All but 0 is left by 2 + 1, which is less.
    const arcs = [arc(2, 0, 2), arc(2, 3, 1), arc(1, 3, 0), arc(1, 0, 1), arc(2, 1, 2)];
    expect(smallest(arcs, 4, arc(2, 0, 2))).toBe(3);
    expect(leaving(arcs, smallCut(arcs)(0, 5) ?? new Set())).toBe(3);
  });
  it('never cuts an arc between a vertex and itself', () => {
    expect(smallCut([arc(0, 0, 1)])(0, 5)).toBeUndefined();
  });
  it('walks a path of many thousand arcs', () => {
    const length = 20_000;
    const arcs = [arc(0, length, 1), ...Array.from({ length }, (_, at) => arc(at, at + 1, 4))];
    expect(smallCut(arcs)(0, 5)).toBeUndefined();
    expect(smallCut(arcs)(0, 6)).toBeDefined();
  });
  it('finds a cut exactly when trying every set of vertices finds one', () => {
    const graph = fc.integer({ min: 1, max: 6 }).chain((vertices) => {
      const vertex = fc.nat({ max: vertices - 1 });
      const arcs = fc.array(fc.record({ from: vertex, to: vertex, size: fc.nat({ max: 6 }) }), { maxLength: 12 });
      return fc.record({ vertices: fc.constant(vertices), arcs });
    });
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 9 }), ({ vertices, arcs }, minimum) => {
        const find = smallCut(arcs);
        for (const [position, one] of arcs.entries()) {
          const side = find(position, minimum);
          expect(side !== undefined).toBe(smallest(arcs, vertices, one) < minimum);
          if (side === undefined) continue;
          expect([side.has(one.from), side.has(one.to)]).toEqual([true, false]);
          expect(leaving(arcs, side)).toBe(smallest(arcs, vertices, one));
        }
      }),
      { numRuns: 3000 },
    );
  });
});
