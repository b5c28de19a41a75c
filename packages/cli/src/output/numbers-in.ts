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
export function numbersIn({ locale }: Words): Numbers {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  return {
    points: (value) => points.format(value * 100),
    whole: whole.format,
    share: share.format,
    decimals: decimals.format,
  };
}
