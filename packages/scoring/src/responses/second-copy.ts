import type { Issue } from '@rubrikk/core';
import type { ColumnBuilder } from './column-builder.ts';
import { quoted } from './quoted.ts';

/** A response that can't be kept beside an earlier one, by their positions in the source. */
interface Copy {
  readonly position: number;
  readonly earlier: number;
}

/**
 * Says that a rater would count twice.
 *
 * @param columns - the columns of the table
 * @param values - the code of the response's value in each of them
 * @param mend - what to do instead of keeping one, after "or"
 */
export function secondCopy(
  columns: readonly ColumnBuilder[],
  values: ArrayLike<number>,
  { position, earlier }: Copy,
  mend: string,
): Issue {
  const [unit, , , , rater] = columns.map((column, at) => column.valueOf(values[at] as number));
  const where = unit === '' ? '' : ` for ${quoted(unit)}`;
  const message = `The rater ${quoted(rater)} has a response${where} in the same wave and round already, at $[${earlier}]; keep one of the two, or ${mend}.`;
  return { code: 'duplicate-id', path: [position], message };
}
