import { library } from '@rubrikk/content/library';
import type { RubricText } from '@rubrikk/core';
import { missingKinds, missingWords } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { allWords } from './all-words.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

const sentencesOf = (words: Words) =>
  Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
const placesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
/** As the reader of answers compares words. */
const normal = (word: string) => word.normalize('NFC').trim().toLowerCase();

describe.each(allWords)('the words in $language', (words) => {
  it('have the same places to fill as the English ones', () => {
    const english = new Map(sentencesOf(en));
    expect(
      sentencesOf(words)
        .map(([key]) => key)
        .sort(),
    ).toEqual([...english.keys()].sort());
    for (const [key, sentence] of sentencesOf(words)) {
      expect([key, placesIn(sentence)]).toEqual([key, placesIn(english.get(key) ?? '')]);
    }
  });

  it('have no empty word, no stray space, and a full stop where English has one', () => {
    for (const [key, sentence] of sentencesOf(words)) {
      expect(sentence).toBe(sentence.normalize('NFC').trim());
      expect(sentence).not.toMatch(/^$|\s{2}|\s[,.:;]| %/);
      expect([key, sentence.endsWith('.')]).toEqual([key, (en[key as keyof Words] as string).endsWith('.')]);
    }
  });

  it('have words of their own: no sentence is left in another language', () => {
    // Bokmål and nynorsk are near to one another.
    const family = (language: string) => (language === 'nn' ? 'nb' : language);
    const others = allWords.filter(({ language }) => family(language) !== family(words.language));
    for (const [key, sentence] of sentencesOf(words).filter(([, one]) => one.length > 15)) {
      expect([key, others.filter((other) => other[key as keyof Words] === sentence)]).toEqual([key, []]);
    }
  });

  it('call each kind of change something of its own, in words of their own', () => {
    const names = Object.values(words.changes).flatMap(({ title, short }) => [title, short]);
    expect(names.every((name) => name === name.normalize('NFC').trim() && name !== '')).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBeGreaterThanOrEqual(names.length - 1);
    expect(Object.keys(words.changes)).toEqual(Object.keys(en.changes));
  });

  it('call each round, and who speaks in it, something of its own', () => {
    expect(Object.keys(words.speakers)).toEqual(['individual', 'group', 'plenum']);
    for (const names of [Object.values(words.speakers), Object.values(words.report.rounds)]) {
      expect(names.every((name) => name === name.normalize('NFC').trim() && name !== '')).toBe(true);
      expect(new Set(names).size).toBe(3);
    }
  });

  it('print each kind of missing by a word that only it has', () => {
    const printed = missingKinds.map((kind) => normal(words.report.explanation.missing[kind]));
    expect(new Set(printed).size).toBe(missingKinds.length);
  });
});

describe('the words of all languages', () => {
  it('are one set for each language', () => {
    expect(allWords.map(({ language }) => language)).toEqual(['nb', 'nn', 'da', 'sv', 'en']);
  });

  it('are one set for each language that reports are worded in, under its own name', () => {
    expect(allWords.map(({ report }) => report.explanation.language)).toEqual(allWords.map(({ language }) => language));
  });

  it('never call a kind of missing what a rubric that ships calls a level', () => {
    const labels = Object.values(library).flatMap(({ texts }) =>
      Object.values<RubricText>(texts).flatMap(({ levels }) => Object.entries(levels).flat()),
    );
    expect(Object.keys(missingWords).filter((word) => labels.map(normal).includes(normal(word)))).toEqual([]);
  });

  it('never call leaders and teachers the same', () => {
    const leaders = allWords.flatMap(({ roles }) => roles.leaders);
    const teachers = allWords.flatMap(({ roles }) => roles.teachers);
    expect(leaders.filter((word) => teachers.includes(word))).toEqual([]);
    for (const word of [...leaders, ...teachers]) expect(word).toBe(normal(word));
  });
});
