import type { SchoolYearRule } from './school-year-rule.ts';

/** A country whose school years are known here (ISO 3166-1). */
export type Country = 'NO' | 'DK' | 'SE';

/**
 * The rule of each country. What the law leaves to the municipality (in Norway and Denmark where one half ends, in all
 * three when pupils come and go) is set at the turn of the calendar year.
 */
export const countryRules: { readonly [C in Country]: SchoolYearRule } = {
  NO: {
    first: '08-01',
    last: '07-31',
    terms: [
      { id: 'autumn', first: '08-01', last: '12-31' },
      { id: 'spring', first: '01-01', last: '07-31' },
    ],
    source:
      'Convention of the school sector: 1 August to 31 July, in two half years. The law sets 38 weeks of teaching within 45 and leaves the days to the municipality.',
  },
  DK: {
    first: '08-01',
    last: '07-31',
    terms: [
      { id: 'autumn', first: '08-01', last: '12-31' },
      { id: 'spring', first: '01-01', last: '07-31' },
    ],
    source: 'Folkeskoleloven § 14 a: the school year begins on 1 August. The half years are convention.',
  },
  SE: {
    first: '08-01',
    last: '06-30',
    terms: [
      { id: 'autumn', first: '08-01', last: '12-31' },
      { id: 'spring', first: '01-01', last: '06-30' },
    ],
    source:
      'Skollagen (2010:800) 10 kap. 3 §: an autumn and a spring term. Skolförordningen (2011:185) 3 kap.: begins in August, ends in June; the days are the school owner’s.',
  },
};
