import { expect, it } from 'vitest';
import { findNames } from './find-names.ts';
import { type Name, wordsAt } from './names-of.ts';

const name = (kind: Name['kind'], ...words: string[]): Name => {
  return { kind, section: 0, parts: words.map((one) => ({ place: [one], words: one })) };
};
const found = (document: string, ...names: Name[]) => findNames(document, names).map(({ words }) => words.join('|'));

it('finds a heading on its line, before a colon, before a capital, and over lines', () => {
  const heading = name('section', 'Trygge rammer');
  for (const words of ['Trygge rammer', 'TRYGGE RAMMER', 'Trygge\nrammer']) {
    for (const after of ['', '\n\nvi', '\nVi', ': vi', ' :', ' Vi']) {
      expect(found(`Før.\n2.1 ${words}${after}`, heading)).toEqual([words.replace('\n', ' ')]);
    }
  }
});

it('finds none where a sentence goes on, inside a word, or with another first letter', () => {
  const heading = name('section', 'Trygge rammer');
  for (const document of [
    'Trygge rammer er',
    'Trygge rammer\ner',
    'Trygge rammere',
    'trygge rammer',
    'Vi har Trygge rammer',
  ]) {
    expect(found(document, heading)).toEqual([]);
  }
});

it('finds the labels of the levels in a row, and no name inside another', () => {
  const labels = name('header', 'Nesten i mål', 'I mål');
  expect(found('Utsagn Nesten i mål\n\nI mål', labels)).toEqual(['Nesten i mål|I mål']);
  expect(found('Lek (a+b) B C', name('section', 'Lek (a+b)'), name('header', 'B', 'C'))).toEqual(['Lek (a+b)', 'B|C']);
  expect(found('A B C', name('section', 'A B'), name('header', 'B', 'C'))).toEqual(['A B']);
});

it('reads the words at a place, and none where nothing of its own stands there', () => {
  expect(wordsAt({ a: { b: 'ord' } }, ['a', 'b'])).toBe('ord');
  for (const place of [['a'], ['b'], ['a', 'constructor', 'name'], ['a', 'b', 'c']]) {
    expect(wordsAt({ a: { b: 'ord' } }, place)).toBe('');
  }
});
