import type { Organisation } from '@rubrikk/core';
import { addBlocks } from './add-blocks.ts';
import { blockSummer } from './block-summer.ts';
import { checkTold } from './check-told.ts';
import type { Group } from './group.ts';
import { groupPairs } from './group-pairs.ts';
import { stepsUp } from './steps-up.ts';
import { summed } from './summed.ts';
import type { Tally } from './tally.ts';
import { refuseUnit, unitsAbove } from './units-above.ts';

/**
 * Counts the raters of every unit also in the units above it: teams in their school, schools in their owner.
 *
 * Each rater counts once in every unit above, whatever networks the units are in. The groups overlap, so the result can't
 * be rolled up over `unit` again.
 *
 * @param tally - a tally by `unit` and whatever else
 * @param organisation - the tree of units, without issues (`checkOrganisation`)
 * @param how - `kinds`: the kinds of unit to keep, such as schools and owners; all of them when left out
 * @returns a tally of the same attributes, with a group for every unit kept that has raters in it or below it; touches no ratings
 * @throws RangeError when the tally isn't by `unit`, was rolled up over units already, or has a unit that the organisation
 *   lacks, or more than 4,294,967,295 raters
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import type { Organisation } from '@rubrikk/core';
 * import { countsOf, rollUpUnits, startTally } from '@rubrikk/scoring';
 *
 * const coast: Organisation = {
 *   id: 'coast',
 *   units: [
 *     { id: 'municipality', kind: 'owner' },
 *     { id: 'north', kind: 'school', parent: 'municipality' },
 *     { id: 'north-5-7', kind: 'team', parent: 'north' },
 *     { id: 'south', kind: 'school', parent: 'municipality' },
 *   ],
 * };
 * const builder = startTally(plcResults, ['unit']);
 * for (const unit of ['north-5-7', 'north', 'south']) builder.add(builder.group([unit]), [2]);
 * const all = rollUpUnits(builder.finish(), coast);
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * console.log(countsOf(all, { unit: 'north' }, indicator).join(' ')); // => 0 0 2 0 0
 * console.log(countsOf(all, { unit: 'municipality' }, indicator).join(' ')); // => 0 0 3 0 0
 * ```
 */
export function rollUpUnits<T extends Tally>(
  tally: T,
  organisation: Organisation,
  how: { readonly kinds?: readonly string[] } = {},
): T {
  checkTold(tally, 'unit');
  const kept = unitsAbove(organisation, how.kinds);
  const lowest = groupPairs(tally.groups, tally.by, {
    attribute: 'unit',
    valuesOf: nearestOf(kept, organisation.id),
  });
  const { groups, steps } = stepsUp(lowest.groups, tally.by, kept);
  const rolled = summed(tally, groups.length, (numbers, block, sums, most) => {
    addBlocks(lowest, numbers, block, sums, most);
    const climb = blockSummer(sums, block, sums, most);
    for (const { target, sources } of steps) climb(target, sources, 0, sources.length);
  });
  return { ...rolled, groups, overlapping: [...(tally.overlapping ?? []), 'unit'] };
}

/** Finds the nearest unit that is kept, at or above the unit of a group; groups of one unit mostly follow one another. */
function nearestOf(
  kept: ReadonlyMap<string, readonly string[]>,
  organisation: string,
): (group: Group) => readonly string[] {
  let last: string | undefined;
  let nearest: readonly string[] = [];
  return ({ unit = '' }) => {
    if (unit === last) return nearest;
    last = unit;
    nearest = (kept.get(unit) ?? refuseUnit(unit, organisation)).slice(0, 1);
    return nearest;
  };
}
