import type { ScaledRubric } from '@rubrikk/core';
import { indicatorsOf } from '../tally/indicators-of.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import { sharedLevels } from '../tally/shared-levels.ts';
import { checkOwn } from './check-own.ts';
import { type ColumnBuilder, startColumn } from './column-builder.ts';
import type { ResponseColumn } from './response-column.ts';
import type { ResponseTable } from './response-table.ts';
import { tableAttributes } from './table-attributes.ts';

/** Collects checked responses; knows nothing of where they come from. */
export interface TableBuilder<Own extends string> {
  readonly indicators: readonly string[];
  readonly levels: readonly string[];
  /** The columns of the response that is being written: those every table has, then the caller's own. */
  readonly columns: readonly ColumnBuilder[];
  /** Room for the codes of the response that is being written, from `start`. */
  readonly room: () => { readonly codes: Uint8Array; readonly start: number };
  /**
   * Keeps the response that was written.
   *
   * @param values - the code of its value in each column
   * @param place - where it stands in its source: a line, or a position
   * @returns the place of an earlier response of the same rater for the same unit, wave and round, which this one can't
   *   stand beside and which it is dropped for; `undefined` when it is kept
   */
  readonly keep: (values: ArrayLike<number>, place: number) => number | undefined;
  /**
   * Ends the table.
   *
   * @param blank - how many responses were left out since none of their indicators was answered
   */
  readonly finish: (blank: number) => ResponseTable<Own>;
}

/**
 * Starts a table.
 *
 * @param rubric - the rubric that was rated
 * @param own - the caller's own attributes
 * @param asked - the indicators that were asked; all of the rubric's when left out
 * @throws RangeError when the indicators don't share one scale, it has more than 251 levels, or an attribute stands twice
 */
export function startTable<Own extends string>(
  rubric: ScaledRubric,
  own: readonly Own[],
  asked?: readonly string[],
): TableBuilder<Own> {
  checkOwn(own);
  const levels = sharedLevels(rubric);
  if (levels.length > mostLevels()) {
    throw new RangeError(`Expected a scale of at most ${mostLevels()} levels; received ${levels.length}.`);
  }
  const chosen = indicatorsOf(rubric).filter(({ indicator }) => asked === undefined || asked.includes(indicator.id));
  const indicators = chosen.map(({ indicator }) => indicator.id);
  const width = indicators.length;
  const columns = [...tableAttributes, ...own].map(startColumn);
  const places = startColumn();
  const earlierRow = copyFinder(columns);
  let codes = new Uint8Array(64 * width);
  let size = 0;
  return {
    indicators,
    levels,
    columns,
    room() {
      if ((size + 1) * width > codes.length) codes = grown(codes);
      return { codes, start: size * width };
    },
    keep(values, place) {
      for (const [at, column] of columns.entries()) column.put(size, values[at] as number);
      const earlier = earlierRow(size);
      if (earlier !== undefined) return places.at(earlier);
      places.put(size, place);
      size += 1;
      return undefined;
    },
    finish: (blank) => ({
      rubric: { id: rubric.id, version: rubric.version },
      indicators,
      dimensions: chosen.map(({ dimensions }) => dimensions.at(-1) as string),
      levels,
      size,
      blank,
      ...named(tableAttributes, columns, size),
      attributes: named(own, columns.slice(tableAttributes.length), size),
      codes: codes.slice(0, size * width),
    }),
  };
}

/** Codes are bytes, and the kinds of missing take some of them. */
const mostLevels = (): number => 255 - missingKinds.length;

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(bytes.length * 2);
  longer.set(bytes);
  return longer;
}

function named<Name extends string>(
  names: readonly Name[],
  columns: readonly ColumnBuilder[],
  size: number,
): Record<Name, ResponseColumn> {
  const entries = names.map((name, at) => [name, (columns[at] as ColumnBuilder).finish(size)]);
  return Object.fromEntries(entries) as Record<Name, ResponseColumn>;
}

/** Finds earlier responses of a row's rater in the same unit, wave and round, along a chain of that rater's rows. */
function copyFinder(columns: readonly ColumnBuilder[]): (row: number) => number | undefined {
  const [unit, , wave, round, rater] = columns as [
    ColumnBuilder,
    ColumnBuilder,
    ColumnBuilder,
    ColumnBuilder,
    ColumnBuilder,
  ];
  const last: number[] = [];
  const before = new Map<number, number>();
  const isSame = (row: number, other: number) =>
    [unit, wave, round].every((column) => column.at(row) === column.at(other));
  return (row) => {
    const key = rater.at(row);
    if (rater.valueOf(key) === '') return undefined;
    const latest = last[key];
    for (let other = latest; other !== undefined; other = before.get(other)) if (isSame(row, other)) return other;
    if (latest !== undefined) before.set(row, latest);
    last[key] = row;
    return undefined;
  };
}
