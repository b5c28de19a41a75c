import type { Words } from './words.ts';

export const sv: Words = {
  language: 'sv',
  locale: 'sv-SE',
  missing: {
    'not-applicable': ['ej relevant', 'inte relevant'],
    'do-not-know': ['vet ej', 'vet inte'],
    declined: ['vill inte svara', 'vill ej svara'],
    skipped: ['ej besvarad', 'inte besvarad'],
  },
  roles: {
    leaders: ['ledare', 'ledning', 'skolledare', 'rektor'],
    teachers: ['lärare'],
  },
  everyone: '{raters} har svarat.',
  everyoneInUnits: '{raters} har svarat, på {units} enheter.',
  withheld: 'Grupper där färre än {minimum} har svarat visas inte.',
  median: 'median',
  consensus: 'samstämmighet',
  strengths: 'Styrkor: här valde flest {levels}',
  mustChange: 'Det här måste ändras: fler valde {level} än {levels}',
  disagreement: 'Här är vi mest oense: börja samtalet här',
  leadersAndTeachers: 'Här ser ledare och lärare olika på saken',
  pairs: 'ledaren högre i {higher} av paren, läraren högre i {lower}, lika i {equal}',
  noGap: 'Visas inte: en av grupperna är för liten.',
  none: 'Inga.',
  units: 'Enheterna: andel som valde {levels}',
  noUnit: '(ej angivet)',
  suppressed: 'dolt',
  orHigher: '{level} eller högre',
  quotes: ['”', '”'],
};
