import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';

/** A rubric for tests that asks for every part of a text, nests its dimensions and has three scales. */
export const nested = {
  id: 'nested',
  version: '1.0.0',
  source: { title: 'Nested', language: 'en' },
  instructions: ['honestly'],
  comparable: { units: false, waves: true },
  open: true,
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes', rule: true }], favourable: 'yes' },
  scales: [
    { kind: 'classification', id: 'sorted', levels: [{ id: 'strength' }, { id: 'improve' }, { id: 'next' }] },
    { kind: 'ordinal', id: 'often', levels: [{ id: 'rarely' }, { id: 'daily' }], favourable: 'daily' },
  ],
  dimensions: [
    {
      id: 'school',
      principle: true,
      indicators: [{ id: 'plan', kind: 'goal' }],
      dimensions: [
        {
          id: 'lessons',
          dimensions: [
            { id: 'reading', indicators: [{ id: 'aloud', stem: 'staff', descriptors: true, prompts: ['when'] }] },
          ],
        },
      ],
    },
    {
      id: 'home',
      indicators: [
        { id: 'books', scale: 'sorted', stem: 'staff', descriptors: true, prompts: ['when', 'who'] },
        { id: 'screens', scale: 'often', reverse: true, roles: ['parent'], unitKinds: ['school'] },
      ],
    },
  ],
} as const satisfies Rubric;

/** All of its words. */
export const nestedText = {
  rubric: 'nested',
  language: 'en',
  title: 'Nested',
  instructions: { honestly: 'Rate honestly.' },
  levels: {
    no: 'No',
    yes: 'Yes',
    strength: 'Strength',
    improve: 'To improve',
    next: 'Next',
    rarely: 'Rarely',
    daily: 'Daily',
  },
  rules: { yes: 'With an example.' },
  dimensions: { school: 'School', lessons: 'Lessons', reading: 'Reading', home: 'Home' },
  principles: { school: 'Whoever reads learns.' },
  indicators: { plan: 'We plan.', aloud: 'read aloud.', books: 'lend books.', screens: 'Screens are on.' },
  stems: { staff: 'The staff' },
  prompts: { when: 'When?', who: 'Who?' },
  descriptors: {
    aloud: { no: 'Nobody does.', yes: 'All do.' },
    books: { strength: 'Many.', improve: 'Some.', next: 'None.' },
  },
} as const satisfies RubricText<typeof nested>;
