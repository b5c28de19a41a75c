import { missingKinds, type ResponseColumn, type ResponseRow } from '@rubrikk/scoring';
import type { WaveFile } from './two-waves.ts';

/** The answers of a file's wave as rows of a wave that is called otherwise; with the raters' keys only where these are linked. */
export function* waveRows({ table, wave: only }: WaveFile, wave: string, isLinked: boolean): Generator<ResponseRow> {
  const { indicators, levels, codes, size, unit, role, round, rater } = table;
  const values = [...levels, ...missingKinds];
  const of = (column: ResponseColumn, row: number) => column.values[column.codes[row] as number] as string;
  for (let row = 0; row < size; row += 1) {
    if (only !== undefined && of(table.wave, row) !== only) continue;
    const ratings = indicators.map((indicator, at) => [
      indicator,
      values[codes[row * indicators.length + at] as number],
    ]);
    const key = isLinked ? { rater: of(rater, row) } : {};
    yield {
      ...Object.fromEntries(ratings),
      unit: of(unit, row),
      role: of(role, row),
      round: of(round, row),
      wave,
      ...key,
    };
  }
}
