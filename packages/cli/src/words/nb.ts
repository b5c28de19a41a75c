import type { Words } from './words.ts';

export const nb: Words = {
  language: 'nb',
  locale: 'nb-NO',
  missing: {
    'not-applicable': ['ikke aktuelt', 'ikke relevant'],
    'do-not-know': ['vet ikke'],
    declined: ['ønsker ikke å svare', 'vil ikke svare'],
    skipped: ['ikke besvart'],
  },
  roles: {
    leaders: ['leder', 'ledere', 'ledelse', 'skoleleder', 'skoleledere', 'rektor'],
    teachers: ['lærer', 'lærere'],
  },
  everyone: '{raters} har svart.',
  everyoneInUnits: '{raters} har svart, ved {units} enheter.',
  withheld: 'Grupper der færre enn {minimum} har svart, vises ikke.',
  median: 'median',
  consensus: 'enighet',
  strengths: 'Styrker: her valgte flest {levels}',
  mustChange: 'Dette må endres: flere valgte {level} enn {levels}',
  disagreement: 'Her er vi mest uenige: start samtalen her',
  leadersAndTeachers: 'Her ser ledere og lærere ulikt på det',
  pairs: 'leder høyere i {higher} av parene, lærer høyere i {lower}, likt i {equal}',
  noGap: 'Vises ikke: en av gruppene er for liten.',
  none: 'Ingen.',
  units: 'Enhetene: andel som valgte {levels}',
  noUnit: '(ikke oppgitt)',
  suppressed: 'skjermet',
  orHigher: '{level} eller høyere',
  quotes: ['«', '»'],
};
