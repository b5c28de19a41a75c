import type { ExplanationWords } from './explanation-words.ts';
import { filled } from './filled.ts';

/** Ways to write numbers in one language. */
export interface NumberWords {
  readonly whole: (value: number) => string;
  readonly share: (value: number) => string;
  readonly decimals: (value: number) => string;
  /** A level by its number. */
  readonly level: (value: number) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** How a language writes whole numbers, shares as per cent, measures with two decimals, levels and lists. */
export function numberWords({ locale, level }: Pick<ExplanationWords, 'locale' | 'level'>): NumberWords {
  const whole = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  // A hair below zero is 0.00 too, not −0.00.
  const decimals = new Intl.NumberFormat(locale, { ...digits, signDisplay: 'negative' });
  const list = new Intl.ListFormat(locale);
  return {
    whole: whole.format,
    share: share.format,
    decimals: decimals.format,
    level: (value) => filled(level, { level: whole.format(value) }),
    list: (parts) => list.format(parts),
  };
}
