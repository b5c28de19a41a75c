import type { DimensionResult } from '@rubrikk/scoring';
import { charactersOf, fit } from './fit.ts';
import { heading } from './heading.ts';
import { nameIn } from './name-in.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { shareCell } from './share-cell.ts';
import { withheldNote } from './withheld-note.ts';
import { wrap } from './wrap.ts';

/** The longest name that stands in its column. */
const longestName = 38;
const columnWidth = 7;

/** A group with its dimensions, all roles together. */
export interface TableGroup {
  readonly name: string;
  readonly dimensions: readonly DimensionResult[];
}

/** Groups beside one another, in their order and without a rank: a favourable share for each dimension. */
export function shareTable(title: string, groups: readonly TableGroup[], document: ReportDocument): string {
  const { report, text, words } = document;
  const all = groups.flatMap(({ dimensions }) => dimensions);
  if (all.length === 0) return '';
  const dimensions = [...new Set(all.map(({ dimension }) => dimension))];
  const legend = dimensions.map((dimension, at) => {
    const number = String(at + 1).padStart(String(dimensions.length).length);
    return `  ${number} ${nameIn(text.dimensions, dimension)}`;
  });
  return [
    heading(title),
    ...legend,
    ...tables(rowsOf(groups, dimensions, document)),
    ...withheldNote(all, report.minimum, words).flatMap((note) => ['', wrap(note, reportWidth)]),
  ].join('\n');
}

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** A row for each group, its cells in the order of the dimensions, after a row of the dimensions' numbers. */
function rowsOf(groups: readonly TableGroup[], dimensions: readonly string[], { words }: ReportDocument): Row[] {
  const rows = groups.map(({ name, dimensions: own }) => {
    const cells = new Map(own.map((result) => [result.dimension, shareCell(result, words)]));
    return { name, cells: dimensions.map((dimension) => cells.get(dimension) as string) };
  });
  return [{ name: '', cells: dimensions.map((_, at) => String(at + 1)) }, ...rows];
}

/** As many tables beneath one another as it takes to keep within the width. */
function tables(rows: readonly Row[]): string[] {
  const nameWidth = Math.min(longestName, Math.max(...rows.map(({ name }) => charactersOf(name).length)));
  const columns = Math.floor((reportWidth - nameWidth) / columnWidth);
  const all = (rows[0] as Row).cells.length;
  return Array.from({ length: Math.ceil(all / columns) }, (_, table) => {
    const lines = rows.map(({ name, cells }) => {
      const part = cells.slice(table * columns, (table + 1) * columns);
      return nameCell(name, nameWidth) + part.map((cell) => cell.padStart(columnWidth)).join('');
    });
    return ['', ...lines].join('\n');
  });
}

/** A name that is too long for its column stands on a line of its own, so that it can be told from its like. */
function nameCell(name: string, width: number): string {
  if (charactersOf(name).length <= width) return fit(name, width);
  return `${fit(name, reportWidth).trimEnd()}\n${' '.repeat(width)}`;
}
