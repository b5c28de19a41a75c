import type { Organisation } from '@rubrikk/core';
import { checkTold } from './check-told.ts';
import { regroup } from './regroup.ts';
import type { Tally } from './tally.ts';
import { unitsAbove } from './units-above.ts';

/**
 * Counts the raters of units in the networks that the units are in, and in those of the units above them.
 *
 * A rater counts once in a network, though their team and their school are both in it, and once in each of several
 * networks; under `''` where no network has the unit. The groups overlap, so the result can't be rolled up over `network`:
 * an owner's total comes from the units.
 *
 * @param tally - a tally by `unit` and whatever else
 * @param organisation - the units and their networks, without issues (`checkOrganisation`)
 * @param by - the attributes of the result, `network` among them; those of the tally with `network` for `unit` when left out
 * @returns a tally by network; touches no ratings
 * @throws RangeError when the tally isn't by `unit` or was rolled up over units, `by` has what neither
 *   has, or there are more than 4,294,967,295 raters
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import type { Organisation } from '@rubrikk/core';
 * import { rollUpNetworks, startTally } from '@rubrikk/scoring';
 *
 * const coast: Organisation = {
 *   id: 'coast',
 *   units: [{ id: 'north', kind: 'school' }, { id: 'south', kind: 'school' }],
 *   networks: [{ id: 'reading', units: ['north', 'south'] }, { id: 'leaders', units: ['south'] }],
 * };
 * const builder = startTally(plcResults, ['unit']);
 * for (const unit of ['north', 'south']) builder.add(builder.group([unit]), [2]);
 * const networks = rollUpNetworks(builder.finish(), coast);
 * console.log(networks.raters.join(' ')); // => 2 1
 * ```
 */
export function rollUpNetworks(
  tally: Tally,
  organisation: Organisation,
  by: readonly string[] = tally.by.map((attribute) => (attribute === 'unit' ? 'network' : attribute)),
): Tally {
  checkTold(tally, 'unit');
  const unknown = by.find((attribute) => attribute !== 'network' && !tally.by.includes(attribute));
  if (unknown !== undefined) {
    throw new RangeError(`Expected attributes of the tally, [${tally.by}], or network; received "${unknown}".`);
  }
  const networks = networksByUnit(organisation);
  const rolled = regroup(tally, by, {
    attribute: 'network',
    valuesOf: ({ unit }) => networks.get(unit as string) ?? [''],
  });
  return { ...rolled, overlapping: [...(tally.overlapping ?? []), 'network'] };
}

/** The networks that each unit or a unit above it is in, for those that are in any. */
function networksByUnit(organisation: Organisation): ReadonlyMap<string, readonly string[]> {
  const networks = (organisation.networks ?? []).map(({ id, units }) => [id, new Set(units)] as const);
  const found = [...unitsAbove(organisation)].map(([unit, above]) => {
    const own = networks.filter(([, units]) => above.some((other) => units.has(other)));
    return [unit, own.map(([id]) => id)] as const;
  });
  return new Map(found.filter(([, own]) => own.length > 0));
}
