import type { Round } from '@rubrikk/core';
import type { ResponseColumn } from '../responses/response-column.ts';
import type { ResponseTable } from '../responses/response-table.ts';
import type { PlannedRound } from './planned-round.ts';

/**
 * The units of a table that have answers in a round, each once, as plans of rounds speak of them.
 *
 * @param table - the responses
 * @param asked - the rounds, and the wave; all waves when left out
 * @returns what `roundPlanFaults` holds against plans
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { plannedRounds, responsesFromRows } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const rows = ['north', 'south', 'south'].map((unit) => ({ unit, wave: '2026', [indicator]: 2 }));
 * const read = responsesFromRows(plcResults, rows);
 * const shown = read.ok ? plannedRounds(read.value, { wave: '2026', rounds: ['individual'] }) : [];
 * console.log(shown.map(({ unit }) => unit).join(', ')); // => north, south
 * ```
 */
export function plannedRounds(
  { size, unit, wave, round }: ResponseTable<string>,
  asked: { readonly wave?: string | undefined; readonly rounds: readonly Round[] },
): PlannedRound[] {
  const tellsUnits = unit.values.some((name) => name !== '');
  const found = new Map<string, PlannedRound>();
  for (let row = 0; row < size; row += 1) {
    const key = [unit, wave, round].map(({ codes }) => codes[row]).join();
    const own = asked.rounds.find((one) => one === wordAt(round, row));
    const name = wordAt(wave, row);
    if (found.has(key) || own === undefined || (asked.wave !== undefined && asked.wave !== name)) continue;
    found.set(key, { unit: tellsUnits ? wordAt(unit, row) : undefined, wave: name || undefined, round: own });
  }
  return [...found.values()];
}

function wordAt({ values, codes }: ResponseColumn, row: number): string {
  return values[codes[row] as number] as string;
}
