import type { Round } from '@rubrikk/core';
import { describe, expect, it, test } from 'vitest';
import { roundNames } from '../responses/round-names.ts';
import { rounds } from '../responses/rounds.ts';
import { normalWord } from './normal-word.ts';
import { roundWords } from './round-words.ts';

const roundOf = (word: string, own?: Readonly<Record<string, Round>>) => rounds[roundWords(own).get(word) ?? -1];

describe('roundWords', () => {
  test.each([
    ['nb', 'individ individuell individuelt', 'gruppe gruppa gruppen', 'plenum'],
    ['nn', 'individ individuell individuelt', 'gruppe gruppa', 'plenum'],
    ['da', 'individ individuel individuelt', 'gruppe gruppen', 'plenum'],
    ['sv', 'individ individuell individuellt enskild enskilt', 'grupp gruppen', 'plenum helgrupp'],
    ['en', 'individual', 'group', 'plenum plenary'],
  ])('has what the rounds are called in %s', (_, ...named) => {
    for (const [place, names] of named.entries()) {
      for (const name of names.split(' ')) expect(roundOf(name)).toBe(rounds[place]);
    }
  });

  it('has no word of two rounds, and each as it is looked up', () => {
    const all = rounds.flatMap((round) => [round, ...roundNames[round]]);
    expect(all.map(normalWord)).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect(roundWords().size).toBe(all.length);
  });

  it('takes a file’s own words, whatever their case and spaces, before what it knows', () => {
    const own = { ' Hver  for seg': 'individual', Trinn: 'group', '': 'individual', Gruppen: 'plenum' } as const;
    expect(['hver for seg', 'trinn', '', 'gruppen', 'gruppe'].map((word) => roundOf(word, own))).toEqual([
      'individual',
      'group',
      'individual',
      'plenum',
      'group',
    ]);
  });

  it('takes a word of its own that is given to two rounds for neither', () => {
    const own = { Alle: 'group', ALLE: 'plenum', Gruppe: 'group', gruppe: 'plenum' } as const;
    expect(['alle', 'gruppe', 'plenum'].map((word) => roundOf(word, own))).toEqual([undefined, undefined, 'plenum']);
    expect(['alle', 'gruppe', 'plenum'].map((word) => roundWords(own).has(word))).toEqual([false, false, true]);
  });

  it('refuses a round that there isn’t', () => {
    const own: Record<string, Round> = JSON.parse('{"alle":"team"}');
    expect(() => roundWords(own)).toThrow(
      new RangeError('Expected one of individual, group, plenum as the round that "alle" stands for; received "team".'),
    );
  });
});
