import type { IndicatorResult, IndicatorValues } from '@rubrikk/scoring';
import type { Words } from '../words/words.ts';
import { type Numbers, numbersIn } from './numbers-in.ts';

/** Writes n, median and consensus of one result. */
export type FigureWords = (values: IndicatorValues) => string;

/** Writes figures so that those of all the results stand beneath one another. */
export function figureWords(results: readonly IndicatorResult[], words: Words): FigureWords {
  const numbers = numbersIn(words);
  const names = words.report.figures;
  const shown = results.flatMap((result) => (result.status === 'shown' ? [result] : []));
  const nWidth = Math.max(0, ...shown.map(({ n }) => numbers.whole(n).length));
  const medianWidth = Math.max(0, ...shown.map((values) => medianWords(values, numbers).length));
  return (values) => {
    const n = `n ${numbers.whole(values.n).padStart(nWidth)}`;
    if (values.consensus === undefined) return n;
    const median = `${names.median} ${medianWords(values, numbers).padEnd(medianWidth)}`;
    return `${n}   ${median}   ${names.consensus} ${numbers.decimals(values.consensus)}`;
  };
}

/** The median level, or the two that the median falls between. */
function medianWords({ medianLow, medianHigh }: IndicatorValues, { whole }: Numbers): string {
  if (medianLow === undefined || medianHigh === undefined) return '';
  return medianLow === medianHigh ? whole(medianLow) : `${whole(medianLow)}–${whole(medianHigh)}`;
}
