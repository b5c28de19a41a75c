import type { BootstrapOptions } from '../resampling/bootstrap.ts';
import { drawCounts } from '../resampling/draw-counts.ts';
import { type RandomState, randomState } from '../resampling/random-state.ts';
import { replicatesOf } from '../resampling/replicates-of.ts';
import { type Urn, urnOf } from '../resampling/urn.ts';
import type { ListEntry, ListMeasure, PriorityList } from './list-measures.ts';
import { isPlaced } from './ranked.ts';

/** For each list, for each of its entries, the share of draws in which it is among the first five. */
export type Stabilities = Readonly<Record<PriorityList, readonly (number | undefined)[]>>;

/**
 * Draws the raters of each cell anew, so many times, and says how often an indicator is among the first five of a list.
 *
 * Each cell is drawn by itself, as many raters as it has, with replacement: that one person rated several indicators isn't
 * kept, so indicators that were answered alike seem to change places somewhat more than they would.
 */
export function drawnStabilities(
  lists: Readonly<Record<PriorityList, ListMeasure>>,
  options: BootstrapOptions | undefined,
): Stabilities | undefined {
  if (options === undefined) return undefined;
  const replicates = replicatesOf(options);
  const state = randomState(options.seed);
  const of = (list: ListMeasure) => stabilitiesIn(list, state, replicates);
  return {
    strengths: of(lists.strengths),
    mustChange: of(lists.mustChange),
    disagreement: of(lists.disagreement),
    blindSpots: of(lists.blindSpots),
    belowTarget: of(lists.belowTarget),
  };
}

function stabilitiesIn(
  { entries, first }: ListMeasure,
  state: RandomState,
  replicates: number,
): readonly (number | undefined)[] {
  if (entries.some(({ isWeighted }) => isWeighted)) return entries.map(() => undefined);
  const sign = first === 'largest' ? 1 : -1;
  const drawers = entries.map((entry) => drawerOf(entry, state));
  const placed = new Uint32Array(entries.length);
  const values = new Float64Array(entries.length);
  for (let draw = 0; draw < replicates; draw += 1) countPlaced(drawers, sign, values, placed);
  return Array.from(placed, (count) => count / replicates);
}

/** Draws every entry once, and counts those that are among the first. */
function countPlaced(
  drawers: readonly (() => number | undefined)[],
  sign: number,
  sorted: Float64Array,
  placed: Uint32Array,
): void {
  const drawn = drawers.map((draw) => draw());
  let count = 0;
  for (const value of drawn) {
    if (value === undefined) continue;
    sorted[count] = sign * value;
    count += 1;
  }
  sorted.subarray(0, count).sort();
  for (const [at, value] of drawn.entries()) {
    if (value !== undefined && isPlaced(sign * value, sorted, count)) placed[at] = (placed[at] as number) + 1;
  }
}

/** Draws the raters of an entry anew and gives what it is then ranked by. */
function drawerOf({ counts, measure }: ListEntry, state: RandomState): () => number | undefined {
  const urns = counts.map((cell): { urn: Urn; drawn: Uint32Array } => ({
    urn: urnOf(cell),
    drawn: new Uint32Array(cell.length),
  }));
  const cells = urns.map(({ drawn }) => drawn);
  return () => {
    for (const { urn, drawn } of urns) drawCounts(urn, state, drawn, 0, drawn.length);
    return measure(...cells);
  };
}
