import { type IndicatorResult, type IndicatorValues, missingKinds } from '@rubrikk/scoring';
import { bar } from './bar.ts';
import { everyone } from './everyone.ts';
import { type Numbers, numbersIn } from './numbers-in.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

const barWidth = 30;

/** A section for each dimension: its indicators, each with its shares as a bar, n, median and consensus. */
export function dimensionSections(document: ReportDocument): string[] {
  const results = everyone(document);
  const dimensions = [...new Set(results.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const title = printable(document.text.dimensions[dimension] ?? dimension);
    const principle = document.text.principles?.[dimension];
    return [
      title,
      '-'.repeat(title.length),
      ...(principle === undefined ? [] : [wrap(printable(principle), reportWidth), '']),
      ...results.filter((result) => result.dimension === dimension).map((result) => indicatorLines(result, document)),
    ].join('\n');
  });
}

function indicatorLines(result: IndicatorResult, { text, words }: ReportDocument): string {
  const statement = wrap(printable(text.indicators[result.indicator] ?? result.indicator), reportWidth);
  if (result.status === 'suppressed') return `${statement}\n  (${words.suppressed})`;
  const numbers = numbersIn(words);
  const figures = [
    `n ${numbers.whole(result.n)}`,
    ...(result.median === undefined ? [] : [`${words.median} ${medianWords(result, numbers)}`]),
    ...(result.consensus === undefined ? [] : [`${words.consensus} ${numbers.decimals(result.consensus)}`]),
    ...missingKinds.flatMap((kind) =>
      result.missing[kind] === 0 ? [] : [`${words.missing[kind][0]} ${numbers.whole(result.missing[kind])}`],
    ),
  ];
  const drawn = result.shares === undefined ? ' '.repeat(barWidth) : bar(result.shares, barWidth);
  return `${statement}\n  ${drawn}  ${figures.join('   ')}`;
}

/** The median level, or the two that the median falls between. */
function medianWords({ medianLow, medianHigh }: IndicatorValues, { whole }: Numbers): string {
  return medianLow === medianHigh ? whole(medianLow ?? 0) : `${whole(medianLow ?? 0)}–${whole(medianHigh ?? 0)}`;
}
