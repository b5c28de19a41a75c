import { library } from '@rubrikk/content/library';
import type { Rubric, RubricText } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { withStems } from './with-stems.ts';

const rubric: Rubric = {
  id: 'r',
  version: '1.0.0',
  source: { title: 'R', language: 'en' },
  dimensions: [
    {
      id: 'd1',
      indicators: [{ id: 'a', stem: 'staff' }, { id: 'b' }],
      dimensions: [{ id: 'd2', indicators: [{ id: 'c', stem: 'staff' }] }],
    },
  ],
};
const text: RubricText = {
  rubric: 'r',
  language: 'en',
  title: 'R',
  levels: {},
  dimensions: { d1: 'D1', d2: 'D2' },
  indicators: { a: 'meet.', b: 'Doors are open.', c: 'talk.' },
};

describe('withStems', () => {
  it.each(['The staff', 'The staff …', 'The staff...'])('puts %j before what completes it', (staff) => {
    const { indicators, ...rest } = withStems(rubric, { ...text, stems: { staff } });
    expect(indicators).toEqual({ a: 'The staff meet.', b: 'Doors are open.', c: 'The staff talk.' });
    expect(rest).toEqual({ ...text, indicators: undefined, stems: { staff } });
  });

  it('leaves a text as it is where no statement has a stem', () => {
    const { rubric: own, texts } = library['learning-organisation'];
    expect(withStems(own, texts.da)).toBe(texts.da);
    expect(withStems(rubric, text)).toBe(text);
  });

  it('makes sentences of an instrument that ships', () => {
    const { rubric: own, texts } = library['professional-development'];
    expect(withStems(own, texts.da).indicators['knowledge-in-use']).toMatch(/^Medarbejderne bruger viden, /);
    expect(withStems(own, texts.en).indicators['knowledge-in-use']).toMatch(/^Staff use knowledge, /);
  });
});
