import type { ConfidenceInterval } from '../comparisons/confidence-interval.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { numberFormats } from './number-formats.ts';
import { type NumberWords, numberWords } from './number-words.ts';

/** An interval's limits and its confidence, as they are written. */
type IntervalWords = Readonly<Record<keyof ConfidenceInterval, string>>;

/** Ways to write the numbers of a comparison in one language. */
export interface ComparisonNumbers extends NumberWords {
  /** A difference of shares, in percentage points with its sign. */
  readonly points: (value: number) => string;
  /** A share that somebody chose, such as a confidence, with up to two decimals of a per cent. */
  readonly chosen: (value: number) => string;
  /** The interval of a share. */
  readonly limits: (interval: ConfidenceInterval) => IntervalWords;
  /** The interval of a difference. */
  readonly differences: (interval: ConfidenceInterval) => IntervalWords;
}

/** How a language writes what reports have, and differences and intervals besides. */
export function comparisonNumbers(words: ExplanationWords): ComparisonNumbers {
  const numbers = numberWords(words);
  const inPoints = new Intl.NumberFormat(words.locale, numberFormats.points);
  const chosen = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 2 }).format;
  const points = (value: number) => inPoints.format(value * 100);
  const writtenAs =
    (write: (value: number) => string) =>
    ({ low, high, confidence }: ConfidenceInterval): IntervalWords => ({
      low: write(low),
      high: write(high),
      confidence: chosen(confidence),
    });
  return { ...numbers, points, chosen, limits: writtenAs(numbers.share), differences: writtenAs(points) };
}
