import type { Words } from './words.ts';

export const en: Words = {
  language: 'en',
  locale: 'en-GB',
  missing: {
    'not-applicable': ['not applicable', 'n/a'],
    'do-not-know': ["don't know", 'do not know', 'don’t know'],
    declined: ['prefer not to say', 'declined'],
    skipped: ['not answered'],
  },
  roles: {
    leaders: ['leader', 'leaders', 'school leader', 'school leaders', 'principal', 'head teacher', 'headteacher'],
    teachers: ['teacher', 'teachers'],
  },
  everyone: '{raters} answered.',
  everyoneInUnits: '{raters} answered, in {units} units.',
  withheld: 'Groups in which fewer than {minimum} answered are not shown.',
  median: 'median',
  consensus: 'consensus',
  strengths: 'Strengths: where most chose {levels}',
  mustChange: 'What must change: more chose {level} than {levels}',
  disagreement: 'Where we disagree most: start the conversation here',
  leadersAndTeachers: 'Where leaders and teachers see it differently',
  pairs: 'leader higher in {higher} of pairs, teacher higher in {lower}, equal in {equal}',
  noGap: 'Not shown: one of the groups is too small.',
  none: 'None.',
  units: 'The units: share who chose {levels}',
  noUnit: '(not given)',
  suppressed: 'withheld',
  orHigher: '{level} or higher',
  quotes: ['“', '”'],
};
