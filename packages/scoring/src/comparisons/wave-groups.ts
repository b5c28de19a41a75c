import type { OrdinalRubric } from '@rubrikk/core';
import type { ResponseTable } from '../responses/response-table.ts';
import { tally } from '../responses/tally.ts';
import type { Tally } from '../tally/tally.ts';
import { turnReverse } from '../tally/turn-reverse.ts';
import type { CompareWavesOptions, GroupAttribute } from './compare-waves-options.ts';
import { type GroupRows, waveRows } from './wave-rows.ts';

/** A group in both waves: who answered, and what was counted. */
export interface WaveGroup extends GroupRows {
  readonly tallies: { readonly before: Tally; readonly after: Tally };
}

/** The groups of a table in two waves, counted and with the responses of each. */
export function waveGroups<Own extends string>(
  rubric: OrdinalRubric,
  table: ResponseTable<Own>,
  attributes: readonly GroupAttribute<Own>[],
  { before, after, round = 'individual', missing = {} }: CompareWavesOptions<Own>,
): WaveGroup[] {
  const counted = (wave: string): Tally =>
    turnReverse(rubric, tally(table, { by: attributes, round, wave, ...missing }));
  const tallies = { before: counted(before), after: counted(after) };
  return waveRows(table, attributes, { before, after, round }).map((rows) => ({ ...rows, tallies }));
}
