import type { SchoolYearRule } from './school-year-rule.ts';

/** A country whose school years are known here (ISO 3166-1). */
export type Country = 'NO' | 'DK' | 'SE';

/**
 * The rule of each country, and its source. What the law leaves open is set at the turn of the calendar year, such as
 * where one half ends; when pupils come and go is for a municipality or a school to say.
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
      'Convention: 1 August to 31 July, in two half years. Opplæringslova (9 June 2023 no. 30) § 14-1 asks for 38 school weeks or more, on days that the municipality and the county set.',
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
