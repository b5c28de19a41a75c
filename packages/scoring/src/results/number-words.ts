import type { ExplanationWords } from './explanation-words.ts';
import { filled } from './filled.ts';
import { numberFormats } from './number-formats.ts';

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
  const written = (name: 'whole' | 'share' | 'decimals' | 'level') =>
    new Intl.NumberFormat(locale, numberFormats[name]).format;
  const number = written('level');
  const list = new Intl.ListFormat(locale);
  return {
    whole: written('whole'),
    share: written('share'),
    decimals: written('decimals'),
    level: (value) => filled(level, { level: number(value) }),
    list: (parts) => list.format(parts),
  };
}
