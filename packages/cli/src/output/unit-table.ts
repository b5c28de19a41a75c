import type { DimensionResult } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { favourableWords } from './level-words.ts';
import { numbersIn } from './numbers-in.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';

const nameWidth = 24;
const columnWidth = 10;

/** The units beside one another, in the order of the file and without a rank: a favourable share for each dimension. */
export function unitTable(document: ReportDocument): string {
  const { report, text, words } = document;
  const mine = report.dimensions.filter(({ unit, role }) => unit !== null && role === null);
  if (mine.length === 0) return '';
  const dimensions = [...new Set(mine.map(({ dimension }) => dimension))];
  const title = fill(words.units, { levels: favourableWords(document) });
  const legend = dimensions.map((dimension, at) => `  ${at + 1} ${printable(text.dimensions[dimension] ?? dimension)}`);
  const heads = dimensions.map((_, at) => String(at + 1).padStart(columnWidth)).join('');
  const units = [...new Set(mine.map(({ unit }) => unit ?? ''))];
  return [
    title,
    '-'.repeat(title.length),
    ...legend,
    '',
    ' '.repeat(nameWidth) + heads,
    ...units.map((unit) =>
      unitRow(
        unit,
        dimensions,
        mine.filter((result) => result.unit === unit),
        document,
      ),
    ),
  ].join('\n');
}

function unitRow(
  unit: string,
  dimensions: readonly string[],
  results: readonly DimensionResult[],
  { words }: ReportDocument,
): string {
  const { share } = numbersIn(words);
  const cells = dimensions.map((dimension) => {
    const result = results.find((one) => one.dimension === dimension);
    if (result?.status !== 'shown') return words.suppressed;
    return result.favourable === undefined ? '–' : share(result.favourable.share);
  });
  const name = printable(unit === '' ? words.noUnit : unit);
  const short = name.length < nameWidth ? name : `${name.slice(0, nameWidth - 2)}…`;
  return short.padEnd(nameWidth) + cells.map((cell) => cell.padStart(columnWidth)).join('');
}
