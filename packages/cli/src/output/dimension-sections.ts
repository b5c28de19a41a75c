import { type IndicatorResult, missingKinds } from '@rubrikk/scoring';
import { bar } from './bar.ts';
import { everyone } from './everyone.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import { heading } from './heading.ts';
import { linesOf } from './lines-of.ts';
import { nameIn } from './name-in.ts';
import { numbersIn } from './numbers-in.ts';
import { printable } from './printable.ts';
import { reasonWords } from './reason-words.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

const barWidth = 30;

/** A section for each dimension: its indicators, each with its shares as a bar, n, median and consensus. */
export function dimensionSections(document: ReportDocument): string[] {
  const results = everyone(document);
  const figures = figureWords(results, document.words);
  const dimensions = [...new Set(results.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const principle = document.text.principles?.[dimension];
    return [
      heading(nameIn(document.text.dimensions, dimension)),
      ...(principle === undefined ? [] : [`${wrap(printable(principle), reportWidth)}\n`]),
      ...results
        .filter((result) => result.dimension === dimension)
        .map((result) => indicatorLines(result, figures, document)),
    ].join('\n');
  });
}

function indicatorLines(result: IndicatorResult, figures: FigureWords, { text, words }: ReportDocument): string {
  const statement = wrap(nameIn(text.indicators, result.indicator), reportWidth);
  const { whole } = numbersIn(words);
  if (result.status === 'suppressed') return `${statement}\n  ${reasonWords(result, words)}`;
  const drawn = result.shares === undefined ? ' '.repeat(barWidth) : bar(result.shares, barWidth);
  const missing = missingKinds
    .filter((kind) => result.missing[kind] > 0)
    .map((kind) => `${words.report.explanation.missing[kind]} ${whole(result.missing[kind])}`);
  const below = linesOf(missing, '   ', reportWidth, ' '.repeat(barWidth + 4));
  return [statement, `  ${drawn}  ${figures(result)}`, ...(below === '' ? [] : [below])].join('\n');
}
