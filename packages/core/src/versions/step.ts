import type { Rubric } from '../rubric/rubric.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { CrosswalkEntry } from './crosswalk-entry.ts';
import { type ScaleBridge, scaleBridges } from './scale-bridge.ts';

/** One indicator of the older rubric, and what becomes of what was said of it. */
export interface Step {
  readonly from: string;
  readonly entry: CrosswalkEntry;
  /** What its levels become; `undefined` where nothing says it. */
  readonly bridge: ScaleBridge | undefined;
}

/** The steps of a crosswalk, in the order of its entries. */
export function stepsOf(crosswalk: Crosswalk, from: Rubric, to: Rubric): Step[] {
  const findBridge = scaleBridges(crosswalk, from, to);
  return crosswalk.entries.flatMap((entry) =>
    entry.from.map((indicator) => ({ from: indicator, entry, bridge: findBridge(indicator, entry.to[0]) })),
  );
}
