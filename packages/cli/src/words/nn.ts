import type { Words } from './words.ts';

export const nn: Words = {
  language: 'nn',
  locale: 'nn-NO',
  missing: {
    'not-applicable': ['ikkje aktuelt', 'ikkje relevant'],
    'do-not-know': ['veit ikkje'],
    declined: ['ønskjer ikkje å svare', 'vil ikkje svare'],
    skipped: ['ikkje svart på'],
  },
  roles: {
    leaders: ['leiar', 'leiarar', 'leiing', 'skuleleiar', 'skuleleiarar', 'rektor'],
    teachers: ['lærar', 'lærarar'],
  },
  everyone: '{raters} har svart.',
  everyoneInUnits: '{raters} har svart, ved {units} einingar.',
  withheld: 'Grupper der færre enn {minimum} har svart, blir ikkje viste.',
  median: 'median',
  consensus: 'semje',
  strengths: 'Styrkar: her valde flest {levels}',
  mustChange: 'Dette må endrast: fleire valde {level} enn {levels}',
  disagreement: 'Her er vi mest usamde: start samtalen her',
  leadersAndTeachers: 'Her ser leiarar og lærarar ulikt på det',
  pairs: 'leiar høgare i {higher} av para, lærar høgare i {lower}, likt i {equal}',
  noGap: 'Blir ikkje vist: ei av gruppene er for lita.',
  none: 'Ingen.',
  units: 'Einingane: del som valde {levels}',
  noUnit: '(ikkje oppgitt)',
  suppressed: 'skjerma',
  orHigher: '{level} eller høgare',
  quotes: ['«', '»'],
};
