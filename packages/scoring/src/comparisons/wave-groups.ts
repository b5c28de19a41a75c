import type { OrdinalRubric } from '@rubrikk/core';
import type { ResponseTable } from '../responses/response-table.ts';
import { tally } from '../responses/tally.ts';
import { rollUpUnits } from '../tally/roll-up-units.ts';
import type { Tally } from '../tally/tally.ts';
import { turnReverse } from '../tally/turn-reverse.ts';
import { unitsAbove } from '../tally/units-above.ts';
import type { CompareWavesOptions, GroupAttribute } from './compare-waves-options.ts';
import type { WavePair } from './wave-pair.ts';
import { type GroupRows, waveRows } from './wave-rows.ts';
import { type CountedWave, waveSide } from './wave-side.ts';

/** A group in both waves: who answered, and what of it is shown. */
export interface WaveGroup extends GroupRows {
  /** Both waves of each indicator, in the table's order. */
  readonly pairs: readonly WavePair[];
}

/** The groups of a table in two waves, counted and protected, with the responses of each. */
export function waveGroups<Own extends string>(
  rubric: OrdinalRubric,
  table: ResponseTable<Own>,
  attributes: readonly GroupAttribute<Own>[],
  favourable: number,
  options: CompareWavesOptions<Own>,
): WaveGroup[] {
  const { before, after, round = 'individual', missing = {} } = options;
  const organisation = attributes.includes('unit') ? options.organisation : undefined;
  const rolled = (own: Tally) => (organisation === undefined ? own : rollUpUnits(own, organisation));
  const counted = (wave: string): CountedWave => ({
    tally: rolled(turnReverse(rubric, tally(table, { by: attributes, round, wave, ...missing }))),
    favourable,
  });
  const [first, second] = [counted(before), counted(after)];
  const above = organisation && unitsAbove(organisation);
  return waveRows(table, attributes, { before, after, round, above }).map((rows) => {
    const { group } = rows;
    const pairs = table.indicators.map((indicator) => ({
      indicator,
      before: waveSide(first, { wave: before, group, indicator }, rows.before.size, options),
      after: waveSide(second, { wave: after, group, indicator }, rows.after.size, options),
    }));
    return { ...rows, pairs };
  });
}
