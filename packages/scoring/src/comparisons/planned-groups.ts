import type { Tally } from '../tally/tally.ts';
import type { PlannedRound } from './planned-round.ts';

/**
 * The units of a tally that have raters, each once, as plans of rounds speak of them. A tally that doesn't say its round is
 * taken to be of the individual one.
 *
 * @param tally - the tally
 * @param wave - the wave that it is of, where the tally doesn't say it and it is known
 * @returns what `roundPlanFaults` holds against plans
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { plannedGroups, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit']);
 * builder.add(builder.group(['north']), [2]);
 * const [shown] = plannedGroups(builder.finish(), '2026');
 * console.log(shown?.unit, shown?.wave, shown?.round); // => north 2026 individual
 * ```
 */
export function plannedGroups(tally: Tally, wave = tally.wave): PlannedRound[] {
  const { groups, raters, round = 'individual' } = tally;
  const heard = groups.flatMap(({ unit = '' }, at) => (raters[at] === 0 ? [] : [unit]));
  const units = new Set(heard);
  const tellsUnits = heard.some((unit) => unit !== '');
  return [...units].map((unit) => ({ unit: tellsUnits ? unit : undefined, wave, round }));
}
