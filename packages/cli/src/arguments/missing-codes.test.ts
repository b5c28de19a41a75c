import { missingKinds } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { missingCodes } from './missing-codes.ts';

describe('missingCodes', () => {
  it('reads every kind, and codes with an equals sign of their own', () => {
    const pairs = missingKinds.map((kind, at) => `${at}=${kind}`);
    expect(missingCodes([...pairs, 'a=b=declined'])).toEqual({
      words: { 0: 'not-applicable', 1: 'do-not-know', 2: 'declined', 3: 'skipped', 'a=b': 'declined' },
      problems: [],
    });
  });

  it.each([
    ['9', '9'],
    ['9=', '9'],
    ['9=unknown', '9'],
    ['9=Declined', '9'],
    ['=declined', ''],
  ])('tells of %s, and takes its code for skipped', (pair, code) => {
    const { words, problems } = missingCodes([pair]);
    expect(words).toEqual({ [code]: 'skipped' });
    expect(problems).toEqual([
      {
        code: 'wrong-argument',
        message: `--missing expects CODE=KIND with one of not-applicable, do-not-know, declined, skipped; received "${pair}".`,
      },
    ]);
  });

  it('tells of a code with two kinds, not of one that is said twice', () => {
    expect(missingCodes(['9=declined', '9=declined']).problems).toEqual([]);
    expect(missingCodes(['9=declined', '9=skipped']).problems.map(({ message }) => message)).toEqual([
      '--missing gives "9" two kinds, declined and skipped; keep one.',
    ]);
  });

  it('keeps a code named as what every object has', () => {
    expect(Object.entries(missingCodes(['__proto__=declined']).words)).toEqual([['__proto__', 'declined']]);
  });
});
