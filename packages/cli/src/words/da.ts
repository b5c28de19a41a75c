import type { Words } from './words.ts';

export const da: Words = {
  language: 'da',
  locale: 'da-DK',
  missing: {
    'not-applicable': ['ikke relevant'],
    'do-not-know': ['ved ikke'],
    declined: ['ønsker ikke at svare', 'vil ikke svare'],
    skipped: ['ikke besvaret'],
  },
  roles: {
    leaders: ['leder', 'ledere', 'ledelse', 'skoleleder', 'skoleledere'],
    teachers: ['lærer', 'lærere'],
  },
  everyone: '{raters} har svaret.',
  everyoneInUnits: '{raters} har svaret på {units} enheder.',
  withheld: 'Grupper, hvor færre end {minimum} har svaret, vises ikke.',
  median: 'median',
  consensus: 'enighed',
  strengths: 'Styrker: her valgte flest {levels}',
  mustChange: 'Det skal ændres: flere valgte {level} end {levels}',
  disagreement: 'Her er vi mest uenige: begynd samtalen her',
  leadersAndTeachers: 'Her ser ledere og lærere forskelligt på det',
  pairs: 'lederen højere i {higher} af parrene, læreren højere i {lower}, ens i {equal}',
  noGap: 'Vises ikke: en af grupperne er for lille.',
  none: 'Ingen.',
  units: 'Enhederne: andel, der valgte {levels}',
  noUnit: '(ikke oplyst)',
  suppressed: 'skjult',
  orHigher: '{level} eller højere',
  quotes: ['»', '«'],
};
