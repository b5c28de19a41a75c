import type { Crosswalk } from './crosswalk.ts';
import type { CrosswalkEntry } from './crosswalk-entry.ts';
import type { Relation } from './relation.ts';
import type { ScaleMap } from './scale-map.ts';

const inverses: { readonly [R in Relation]: Relation } = {
  equal: 'equal',
  subset: 'superset',
  superset: 'subset',
  overlaps: 'overlaps',
  'replaced-by': 'replaced-by',
  split: 'merged',
  merged: 'split',
  none: 'none',
};

/**
 * Turns a crosswalk round, so that ratings of the newer rubric can be moved to the older: `subset` becomes `superset`,
 * `split` becomes `merged`, and the other way; what had no counterpart has none still. `replaced-by` stays: what stood
 * there before stands there again, and asks something else.
 *
 * A scale map is turned round where it is level for level. A lossy one doesn't say what each level of the newer scale
 * was: it is left out, and those ratings are rated again. The reasons are kept as they are written.
 *
 * @param crosswalk - the crosswalk
 * @param id - the id of the new crosswalk; the caller's
 * @returns the crosswalk from the newer rubric to the older; without issues where the given one has none
 * @example
 * ```ts
 * import { type Crosswalk, invertCrosswalk } from '@rubrikk/core';
 *
 * const crosswalk: Crosswalk = {
 *   id: 'c1',
 *   from: { id: 'reading', version: '1.0.0' },
 *   to: { id: 'reading', version: '2.0.0' },
 *   entries: [{ relation: 'split', from: ['aloud'], to: ['aloud-home', 'aloud-school'], reason: 'Two places.' }],
 * };
 * const back = invertCrosswalk(crosswalk, 'c2');
 * console.log(back.from.version, back.entries[0]?.relation, back.entries[0]?.to.join(' ')); // => 2.0.0 merged aloud
 * ```
 */
export function invertCrosswalk({ from, to, scaleMaps, entries }: Crosswalk, id: string): Crosswalk {
  return {
    id,
    from: to,
    to: from,
    ...(scaleMaps === undefined ? {} : { scaleMaps: scaleMaps.flatMap(inverseMap) }),
    entries: entries.map(inverseEntry),
  };
}

function inverseEntry({ relation, from, to, ...rest }: CrosswalkEntry): CrosswalkEntry {
  return { relation: inverses[relation], from: to, to: from, ...rest };
}

function inverseMap({ from, to, levels, lossy, ...rest }: ScaleMap): ScaleMap[] {
  if (lossy === true) return [];
  const turned = Object.fromEntries(Object.entries(levels).map(([level, becomes]) => [becomes, level]));
  return [{ ...rest, from: to, to: from, levels: turned }];
}
