import {
  checkAssessment,
  checkRubric,
  checkRubricText,
  indicatorsOf,
  isOrdinalRubric,
  rate,
  startAssessment,
} from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { developmentPrinciples } from './rubric.ts';
import { sv } from './sv.ts';

const languages = [nb, nn, da, sv, en].map((text) => ({ language: text.language, text }));
const placed = indicatorsOf(developmentPrinciples);
const kindOf = (indicator: { readonly id: string; readonly kind?: string; readonly stem?: string }) =>
  indicator.kind ?? (indicator.stem === undefined ? 'statement' : 'belief');

describe('Prinsipper som skaper utvikling og læring i organisasjonen', () => {
  test('has the title and the four principles of the instrument, in its order', () => {
    expect(nb.title).toBe('Prinsipper som skaper utvikling og læring i organisasjonen');
    expect(developmentPrinciples.source.title).toBe(nb.title);
    expect(developmentPrinciples.dimensions.map(({ id }) => nb.dimensions[id])).toEqual([
      'Tydelig retning',
      'Fokusert innsats',
      'Verdier i praksis',
      'Lærende fellesskap',
    ]);
  });

  test('opens each principle with what it rests on', () => {
    expect(developmentPrinciples.dimensions.map(({ principle }) => principle)).toEqual([true, true, true, true]);
    expect(nb.principles['clear-direction']).toMatch(/^Det overordnede målet/);
  });

  test('has its two lists of values under their own headings', () => {
    const [, , values] = developmentPrinciples.dimensions;
    expect(values.dimensions.map(({ id }) => nb.dimensions[id])).toEqual(['Kjerneverdier', 'Alle barn og unge']);
  });

  test('has 25 entries: 5 goals, 8 strategies, 3 values, 4 beliefs and 5 statements', () => {
    const places = [...new Set(placed.map(({ dimensions }) => dimensions.join('/')))];
    const lists = places.map((place) => placed.filter(({ dimensions }) => dimensions.join('/') === place));
    expect(lists.map((list, at) => [places[at], list.length])).toEqual([
      ['clear-direction', 5],
      ['focused-effort', 8],
      ['values-in-practice/core-values', 3],
      ['values-in-practice/all-children', 4],
      ['learning-community', 5],
    ]);
    const kinds = lists.map((list) => [...new Set(list.map(({ indicator }) => kindOf(indicator)))]);
    expect(kinds).toEqual([['goal'], ['strategy'], ['value'], ['belief'], ['statement']]);
    expect(placed).toHaveLength(25);
  });

  // What each entry is about, by a name or a word that the document has in that place too.
  test.each([
    ['clear-direction', ['omsorg', 'trygge på', 'hører til', 'aktivt', 'mobbing']],
    [
      'focused-effort',
      ['systemteori', 'BTI', 'SMTTE', 'Nettverkene og møtene', 'undersøker', 'veiledning', 'data', 'Lederne'],
    ],
    ['core-values', ['Likeverd', 'Medvirkning', 'Anerkjennelse']],
    ['all-children', ['verdi', 'når', 'mening', 'fellesskapet']],
    ['learning-community', ['verdier', 'planlegger og gjennomfører', 'Lederne', 'verdivalg', 'best for']],
  ])('has the entries of %s in the order of the document', (id, keyWords) => {
    const here = placed.filter(({ dimensions }) => dimensions.at(-1) === id);
    expect(here).toHaveLength(keyWords.length);
    for (const [at, keyWord] of keyWords.entries()) {
      expect(nb.indicators[here[at]?.indicator.id ?? 'belonging']).toContain(keyWord);
    }
  });
});

describe('the scale', () => {
  const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;

  test('has the three classes that the instrument asks for, in no order', () => {
    expect(developmentPrinciples.scale).toEqual({
      kind: 'classification',
      id: 'development-classes',
      levels: [{ id: 'strength' }, { id: 'needs-improvement' }, { id: 'next-step' }],
    });
    expect(nb.levels).toEqual({
      strength: 'Styrke',
      'needs-improvement': 'Behov for forbedring',
      'next-step': 'Neste steg',
    });
    expect(isOrdinalRubric(developmentPrinciples)).toBe(false);
  });

  test('rates an entry of any kind', () => {
    const at = { at: '2026-11-21T10:00:00Z' };
    let mine = startAssessment(developmentPrinciples, start);
    mine = rate(mine, 'no-one-bullied', 'next-step', at);
    mine = rate(mine, 'use-of-data', 'needs-improvement', at);
    mine = rate(mine, 'equal-worth', 'strength', at);
    mine = rate(mine, 'absolute-worth', 'strength', at);
    expect(Object.values(mine.ratings).map((rating) => ('level' in rating ? rating.level : undefined))).toEqual([
      'next-step',
      'needs-improvement',
      'strength',
      'strength',
    ]);
    expect(checkAssessment(developmentPrinciples, mine)).toEqual([]);
  });
});

describe.each(languages)('the text in $language', ({ text }) => {
  test('fits the rubric', () => {
    expect([checkRubric(developmentPrinciples), checkRubricText(developmentPrinciples, text)]).toEqual([[], []]);
  });

  test('reads each belief as one sentence with its stem, and nothing else as the end of one', () => {
    for (const { indicator } of placed) {
      const words = text.indicators[indicator.id];
      const shown = 'stem' in indicator ? `${text.stems[indicator.stem]} ${words}` : words;
      expect(words).toMatch('stem' in indicator ? /^\p{Ll}[^.]*\.$/u : /^\p{Lu}.*\.$/u);
      expect(shown).toMatch(/^\p{Lu}[^.]*\p{Ll}.*\.$/u);
    }
    expect(text.dimensions['all-children']).toBe(text.stems.children);
  });

  test('names each core value before it says what it means', () => {
    for (const id of ['equal-worth', 'participation', 'recognition'] as const) {
      expect(text.indicators[id]).toMatch(/^\p{Lu}[\p{Ll} ]+: /u);
    }
  });

  test('keeps the names of the models', () => {
    expect(text.indicators['interdisciplinary-work']).toContain('BTI');
    for (const name of ['PA (', 'SMTTE (', 'IGP, ']) expect(text.indicators['reflection-tools']).toContain(name);
  });
});
