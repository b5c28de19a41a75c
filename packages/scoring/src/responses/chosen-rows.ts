import { checkCountRound } from '../tally/check-count-round.ts';
import { countedWave } from './counted-wave.ts';
import type { ResponseColumn } from './response-column.ts';
import type { ResponseTable } from './response-table.ts';

/** Which responses a tally counts. */
export interface RowChoice {
  readonly round?: string;
  readonly wave?: string;
  readonly poolWaves?: true;
  readonly by: readonly string[];
}

/**
 * The numbers of the responses to count, of one round or of all that `by` tells apart, and the same with waves; `undefined`
 * for all of them.
 */
export function chosenRows(table: ResponseTable<string>, choice: RowChoice): Int32Array | undefined {
  checkCountRound(choice);
  if (choice.wave !== undefined) checkWave(table, choice.wave);
  const isEvery = (column: ResponseColumn, value: string | undefined) =>
    value === undefined || (column.values.length === 1 && column.values[0] === value);
  const isAll = isEvery(table.round, choice.round) && isEvery(table.wave, choice.wave);
  const rows = isAll ? undefined : matchingRows(table, choice);
  countedWave(table, rows, choice);
  return rows;
}

function matchingRows({ size, round, wave }: ResponseTable<string>, choice: RowChoice): Int32Array {
  const roundCode = choice.round === undefined ? undefined : round.values.indexOf(choice.round);
  const waveCode = choice.wave === undefined ? undefined : wave.values.indexOf(choice.wave);
  const rows = new Int32Array(size);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    if (roundCode !== undefined && round.codes[row] !== roundCode) continue;
    if (waveCode !== undefined && wave.codes[row] !== waveCode) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

function checkWave({ wave }: ResponseTable<string>, asked: string): void {
  if (wave.values.includes(asked)) return;
  throw new RangeError(`Expected a wave of the table, [${wave.values}]; received "${asked}".`);
}
