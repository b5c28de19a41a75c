import { learningOrganisation } from '@rubrikk/content';
import { library } from '@rubrikk/content/library';
import type { MissingKind, OrdinalRubric, RubricText } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { answerWords } from './answer-words.ts';

function scaleOf(...ids: readonly string[]): OrdinalRubric {
  return {
    id: 'made-up',
    version: '1.0.0',
    source: { title: 'Made up', language: 'en' },
    scale: { kind: 'ordinal', id: 'steps', levels: ids.map((id) => ({ id })), favourable: ids[0] ?? '' },
    dimensions: [{ id: 'd0', indicators: [{ id: 'trust' }] }],
  };
}

function labels(language: string, levels: Readonly<Record<string, string>>): RubricText {
  return { rubric: 'made-up', language, title: '', levels, dimensions: { d0: '' }, indicators: { trust: '' } };
}

const read = (words: ReadonlyMap<string, number>, ...asked: readonly string[]) => asked.map((word) => words.get(word));

describe('answerWords', () => {
  it('has ids, numbers, labels in every language, and the kinds of missing', () => {
    const { nb, en } = library['learning-organisation'].texts;
    const words = answerWords(learningOrganisation, { texts: [nb, en] });
    expect(read(words, 'must-change', '1', 'praksis må endres', 'practice must change')).toEqual([0, 0, 0, 0]);
    expect(read(words, 'can-improve', '2', 'praksis kan bli bedre', 'practice can improve')).toEqual([1, 1, 1, 1]);
    expect(read(words, 'satisfactory', '3', 'praksis er tilfredsstillende')).toEqual([2, 2, 2]);
    expect(read(words, 'not-applicable', 'do-not-know', 'declined', 'skipped', '')).toEqual([3, 4, 5, 6, 6]);
    expect(read(words, '0', '4', '01', '1.0')).toEqual([undefined, undefined, undefined, undefined]);
    expect(words.size).toBe(3 * 4 + 5);
  });
  it('takes the given words and codes for missing', () => {
    const missing = {
      '9': 'do-not-know',
      '-1': 'declined',
      '99': 'not-applicable',
      'Vet ikke': 'do-not-know',
    } as const;
    const words = answerWords(scaleOf('a', 'b', 'c'), { missing });
    expect(read(words, '9', '-1', '99', 'vet ikke')).toEqual([4, 5, 3, 4]);
  });
  it('reads a given code before a number of the scale, but no given word before a level', () => {
    const missing = { '3': 'do-not-know', a: 'declined', Bra: 'declined' } as const;
    const words = answerWords(scaleOf('a', 'b', 'c'), {
      missing,
      texts: [labels('sv', { a: 'Nej', b: 'Bra', c: 'Ja' })],
    });
    expect(read(words, '1', '2', '3')).toEqual([0, 1, 4]);
    expect(read(words, 'a', 'bra')).toEqual([0, 1]);
  });
  it('reads a given code even before an id', () => {
    expect(read(answerWords(scaleOf('0', '1', '9'), { missing: { '9': 'do-not-know' } }), '0', '1', '9')).toEqual([
      0, 1, 4,
    ]);
  });
  it('takes for a code what is a whole number, of any length, and nothing that only holds one', () => {
    const missing = { '99': 'declined', a9: 'declined', '9a': 'declined' } as const;
    expect(read(answerWords(scaleOf('99', 'a9', '9a'), { missing }), '99', 'a9', '9a')).toEqual([5, 1, 2]);
  });
  it('reads a given code even before a label, also a negative one', () => {
    const texts = [labels('en', { a: '-1', b: '0', c: '1' })];
    const words = answerWords(scaleOf('a', 'b', 'c'), { texts, missing: { '-1': 'declined', '0': 'do-not-know' } });
    expect(read(words, '-1', '0', '1')).toEqual([5, 4, 2]);
  });
  it.each([
    { ids: ['1', '2', '3'], asked: ['0', '1', '2', '3', '4'], codes: [undefined, 0, 1, 2, undefined] },
    { ids: ['3', '2', '1'], asked: ['0', '1', '2', '3', '4'], codes: [undefined, 2, 1, 0, undefined] },
    { ids: ['0', '1', '2'], asked: ['0', '1', '2', '3'], codes: [0, 1, 2, undefined] },
    { ids: ['2', '3', '4', '5'], asked: ['1', '2', '3', '4', '5'], codes: [undefined, 0, 1, 2, 3] },
  ])('reads ids that are numbers, $ids, by themselves: a number that is none of them has no meaning', (scale) => {
    expect(read(answerWords(scaleOf(...scale.ids), {}), ...scale.asked)).toEqual(scale.codes);
  });
  it('reads labels that are numbers like such ids', () => {
    const texts = [labels('en', { never: '0', sometimes: '1', often: '2' })];
    const words = answerWords(scaleOf('never', 'sometimes', 'often'), { texts });
    expect(read(words, '0', '1', '2', '3', 'often')).toEqual([0, 1, 2, undefined, 2]);
  });
  it('reads an id before a label', () => {
    const words = answerWords(scaleOf('low', 'high'), { texts: [labels('en', { low: 'High', high: 'Low' })] });
    expect(read(words, 'low', 'high')).toEqual([0, 1]);
  });
  it('does not understand a label of two levels', () => {
    const texts = [labels('nb', { a: 'Nei', b: 'God', c: 'Ja' }), labels('xx', { a: 'God', b: 'Ja', c: 'ja' })];
    const words = answerWords(scaleOf('a', 'b', 'c'), { texts });
    expect(read(words, 'nei', 'god', 'ja', 'a', '2')).toEqual([0, undefined, undefined, 0, 1]);
    expect(words.has('god')).toBe(false);
  });
  it('leaves out the labels that a text lacks', () => {
    const words = answerWords(scaleOf('constructor', 'b'), { texts: [labels('en', { b: 'Bee' })] });
    expect(read(words, 'constructor', 'b', 'bee', '1')).toEqual([0, 1, 1, 0]);
  });
  it('refuses a kind of missing that there is not, which would pass for a level', () => {
    const missing = { '9': 'dont-know' as MissingKind };
    expect(() => answerWords(scaleOf('a', 'b'), { missing })).toThrow(RangeError);
    expect(() => answerWords(scaleOf('a', 'b'), { missing })).toThrow(
      'Expected one of not-applicable, do-not-know, declined, skipped as what "9" stands for; received "dont-know".',
    );
  });
});
