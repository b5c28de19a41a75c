import type { RowChoice } from './chosen-rows.ts';
import type { ResponseColumn } from './response-column.ts';
import type { ResponseTable } from './response-table.ts';

/**
 * The wave that the rows are of; `undefined` where `by` tells waves apart, they are counted together, or the wave has no
 * name.
 *
 * @throws RangeError when there are several that nothing tells apart: a rater in two of them would count as two raters
 */
export function countedWave(
  { wave }: ResponseTable<string>,
  rows: Int32Array | undefined,
  { by, poolWaves, wave: chosen }: RowChoice,
): string | undefined {
  if (by.includes('wave')) return undefined;
  if (chosen !== undefined) return chosen || undefined;
  if (poolWaves === true) return undefined;
  const met = wave.values.length < 2 ? wave.values : wavesOf(wave, rows);
  if (met.length < 2) return met[0] || undefined;
  throw new RangeError(
    `Expected responses of one wave; received ${met.map((name) => `"${name}"`).join(' and ')}. Tell them apart with 'wave' in \`by\`, choose one with \`wave\`, or count them together with \`poolWaves\`.`,
  );
}

function wavesOf({ values, codes }: ResponseColumn, rows: Int32Array | undefined): string[] {
  const counted = new Set(rows === undefined ? codes : Array.from(rows, (row) => codes[row] as number));
  return [...counted].map((code) => values[code] as string);
}
