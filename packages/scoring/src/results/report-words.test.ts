import { describe, expect, it } from 'vitest';
import { missingWords } from '../answers/missing-words.ts';
import { comparisonDa } from './comparison-da.ts';
import { comparisonEn } from './comparison-en.ts';
import { comparisonNb } from './comparison-nb.ts';
import { comparisonNn } from './comparison-nn.ts';
import { comparisonSv } from './comparison-sv.ts';
import { reportWordsDa } from './report-words-da.ts';
import { reportWordsEn } from './report-words-en.ts';
import { reportWordsNb } from './report-words-nb.ts';
import { reportWordsNn } from './report-words-nn.ts';
import { reportWordsSv } from './report-words-sv.ts';

const comparisons = [comparisonNb, comparisonNn, comparisonDa, comparisonSv, comparisonEn];
const all = [reportWordsNb, reportWordsNn, reportWordsDa, reportWordsSv, reportWordsEn];

/** Every word and sentence, by its path. */
function sentencesIn(value: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => sentencesIn(part, `${path}.${key}`));
}
const placesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
const placesOf = (words: unknown) => sentencesIn(words).map(([path, sentence]) => [path, placesIn(sentence)]);

describe.each(all)('the words of a report in $explanation.language', (words) => {
  const { explanation: _, ...own } = words;

  it('have the places of the English ones', () => {
    const { explanation: __, ...english } = reportWordsEn;
    expect(placesOf(own)).toEqual(placesOf(english));
  });

  it('are whole words, written as Unicode has them composed', () => {
    for (const [, sentence] of sentencesIn(own)) {
      expect(sentence).toBe(sentence.normalize('NFC').trim());
      expect(sentence).not.toMatch(/^$|\s{2}|\s[,.:;]/);
    }
  });

  it('call no two numbers, lists, targets, rounds or groups of a kind the same', () => {
    const { figures, lists, gaps, targets, teams, rounds, groups } = words;
    for (const names of [figures, lists, gaps, targets, teams, rounds, groups].map(Object.values)) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('call targets what the sentences about them do', () => {
    const { own, school, owner } = words.targets;
    const comparison = comparisons.find(({ explanation }) => explanation === words.explanation);
    expect({ own, school, owner }).toEqual(comparison?.targets);
  });

  it('name kinds of missing by words that files are read by', () => {
    const { missing, locale, language } = words.explanation;
    const kinds: Readonly<Record<string, string>> = missingWords;
    for (const [kind, word] of Object.entries(missing)) expect([word, kinds[word]]).toEqual([word, kind]);
    expect(locale.split('-')[0]).toBe(language);
    expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });
});
