import type { Line, Point } from './line-chart.ts';

/** A way that a group goes: how many moved, and how many are on each level then. */
export type Way = readonly (readonly [moved: number, counts: readonly number[]])[];

export type Measure = (counts: readonly number[]) => number | undefined;

/** The whole numbers from one to another. */
export function range(from: number, to: number, step = 1): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
}

/** Raters who go from the lowest level to the next, one by one, then all of them to the one after it, and so on. */
export function walk(raters: number, levels: number): Way {
  return range(0, raters * (levels - 1)).map((moved) => {
    const arrived = range(0, levels).map((level) => Math.min(raters, Math.max(0, moved - (level - 1) * raters)));
    arrived[0] = raters;
    return [moved, range(0, levels - 1).map((level) => (arrived[level] as number) - (arrived[level + 1] as number))];
  });
}

/** A measure of what each step of a way leaves. */
export function along(way: Way, measure: Measure): Point[] {
  return way.map(([moved, counts]) => [moved, measure(counts)]);
}

const staff = 18;

/** Three ways from all on level 1 of 3: half of them to level 3, half to level 2, or a third to each. */
export const leavings = {
  'to level 3': range(0, staff / 2).map((moved) => [moved, [staff - moved, 0, moved]]),
  'to level 2': range(0, staff / 2).map((moved) => [moved, [staff - moved, moved, 0]]),
  'to both': range(0, (staff * 2) / 3, 2).map((moved) => [moved, [staff - moved, moved / 2, moved / 2]]),
} as const satisfies Record<string, Way>;

/** A measure on the three ways. */
export function leavingLines(measure: Measure): Line[] {
  return Object.entries(leavings).map(([label, way]) => ({ label, points: along(way, measure) }));
}

export const leavingAxis = { label: 'raters who left level 1, of 18', from: 0, to: 12, ticks: [0, 3, 6, 9, 12] };
