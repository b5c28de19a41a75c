import { describe, expect, it } from 'vitest';
import { roundWords } from './round-words.ts';

describe('roundWords', () => {
  it('reads a word for each round, and words with an equals sign of their own', () => {
    expect(roundWords(['Hver for seg=individual', 'Trinn=group', 'alle=plenum', 'a=b=group'])).toEqual({
      words: { 'Hver for seg': 'individual', Trinn: 'group', alle: 'plenum', 'a=b': 'group' },
      problems: [],
    });
  });

  it.each([
    ['alle', 'alle'],
    ['alle=', 'alle'],
    ['alle=Plenum', 'alle'],
    ['=plenum', ''],
  ])('tells of %s, and takes its word for a round', (pair, word) => {
    const message = `--round-word expects WORD=ROUND with one of individual, group, plenum; received "${pair}".`;
    expect(roundWords([pair])).toEqual({
      words: { [word]: 'individual' },
      problems: [{ code: 'wrong-argument', message }],
    });
  });

  it('tells of a word for two rounds', () => {
    expect(roundWords(['alle=group', 'alle=group', 'alle=plenum']).problems.map(({ message }) => message)).toEqual([
      '--round-word gives "alle" two rounds, group and plenum; keep one.',
    ]);
  });
});
