import type { TagSetText } from '@rubrikk/core';
import type { leadershipTheories } from './tag-set.ts';

/** The words of «Ledelsesteorier» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'leadership-theories',
  language: 'sv',
  title: 'Ledarskapsteorier',
  tags: {
    distributed: 'Distribuerat ledarskap',
    pedagogical: 'Pedagogiskt ledarskap',
    transformational: 'Transformerande ledarskap',
    collective: 'Kollektivt eller demokratiskt ledarskap',
  },
  descriptions: {
    distributed: 'Många på skolan leder och fattar beslut, och inte bara den som står högst upp.',
    pedagogical: 'Ledaren kan sitt område, sätter mål för det och utvecklar personalens kompetens.',
    transformational: 'Ledaren följer upp var och en, förväntar sig mycket och ger folk en vision att tro på.',
    collective:
      'De som arbetar på skolan är med och beslutar, och det de kan väger tungt. Så är det också när ledarskapet gäller lärande.',
  },
} as const satisfies TagSetText<typeof leadershipTheories>;
