import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { favourableWords, levelLabel } from './level-words.ts';

const document = sampleDocument(sampleRubric([1], 3, 'da'), 'd1-1\n1\n');

describe('levelLabel', () => {
  it('quotes the label as the language does', () => {
    expect(levelLabel(document, 'b')).toBe('»Level b«');
  });

  it('quotes the id where there is no label', () => {
    expect(levelLabel(document, 'z')).toBe('»z«');
  });
});

describe('favourableWords', () => {
  it('names the highest level alone, and a lower one with those above it', () => {
    expect(favourableWords(document)).toBe('»Level c«');
    const { report } = document;
    const lower = { ...document, report: { ...report, rubric: { ...report.rubric, favourable: 'b' } } };
    expect(favourableWords(lower)).toBe('»Level b« eller højere');
  });
});
