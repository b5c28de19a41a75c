import { describe, expect, it } from 'vitest';
import { allWords } from '../words/all-words.ts';
import { en } from '../words/en.ts';
import { nb } from '../words/nb.ts';
import { numbersIn } from './numbers-in.ts';

describe('numbersIn', () => {
  it('writes numbers as the language does', () => {
    const norwegian = numbersIn(nb);
    expect([norwegian.whole(1234), norwegian.share(0.625), norwegian.decimals(0.5)]).toEqual([
      '1\u00A0234',
      '63\u00A0%',
      '0,50',
    ]);
    const english = numbersIn(en);
    expect([english.whole(1234), english.share(0.004), english.decimals(1)]).toEqual(['1,234', '0%', '1.00']);
  });

  it.each(allWords)('knows $report.explanation.locale, in $language', (words) => {
    expect(words.report.explanation.locale.split('-')[0]).toBe(words.language);
    expect(Intl.NumberFormat.supportedLocalesOf(words.report.explanation.locale)).toEqual([
      words.report.explanation.locale,
    ]);
    const decimal = words.language === 'en' ? '.' : ',';
    expect(numbersIn(words).decimals(0.25)).toBe(`0${decimal}25`);
  });
});
