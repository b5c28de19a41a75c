import { missingWords as words } from '@rubrikk/scoring';
import { expect, it } from 'vitest';
import { missingWords } from './missing-words.ts';

it('missingWords has the words of all languages', () => {
  expect(missingWords()).toMatchObject({
    'vet ikke': 'do-not-know',
    'veit ikkje': 'do-not-know',
    'ved ikke': 'do-not-know',
    'vet ej': 'do-not-know',
    'don’t know': 'do-not-know',
    "don't know": 'do-not-know',
    'ikke aktuelt': 'not-applicable',
    'vil ikke svare': 'declined',
    'not answered': 'skipped',
  });
});

it('a file means the same to the command and to who passes the words in', () => {
  expect(missingWords()).toEqual(words);
});
