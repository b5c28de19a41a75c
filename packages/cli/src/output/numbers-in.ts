import { numberFormats } from '@rubrikk/scoring';
import type { Words } from '../words/words.ts';

/** Ways to write numbers. */
export interface Numbers {
  readonly whole: (value: number) => string;
  readonly share: (value: number) => string;
  readonly decimals: (value: number) => string;
  /** A difference of shares, as percentage points with its sign. */
  readonly points: (value: number) => string;
}

/** How a language writes numbers: whole ones, shares as per cent, and measures with two decimals. */
export function numbersIn({ report }: Words): Numbers {
  const { locale } = report.explanation;
  const written = (name: keyof Numbers) => new Intl.NumberFormat(locale, numberFormats[name]).format;
  const points = written('points');
  return {
    points: (value) => points(value * 100),
    whole: written('whole'),
    share: written('share'),
    decimals: written('decimals'),
  };
}
