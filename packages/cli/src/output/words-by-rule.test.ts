import { disclosureRules } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { allWords } from '../words/all-words.ts';
import { en } from '../words/en.ts';
import { wordsByRule } from './words-by-rule.ts';

const { usStates, tenFactor, dkTrivsel, ssb } = disclosureRules;

describe('wordsByRule', () => {
  it('say that a group may be too small where that is what a rule goes by', () => {
    expect(wordsByRule(en, dkTrivsel)).toBe(en);
  });

  it.each([tenFactor, usStates, { ...ssb, hidesUnanimous: true }])(
    'do not where a rule withholds for other reasons too ($name)',
    (rule) => {
      const { report, answersNotShown, waveNotShown, aloneNotShown } = wordsByRule(en, rule);
      expect(report.withheld).toBe('Not shown, so that nobody can be recognised.');
      expect(report.lists).toBe(en.report.lists);
      expect(answersNotShown).toBe('The number of answers is not shown.');
      expect(waveNotShown).toBe('{wave}: the number of answers is not shown.');
      expect(aloneNotShown).toBe('How many rated alone is not shown.');
    },
  );

  it.each(allWords)('name no number in $language', (words) => {
    const { report, answersNotShown, waveNotShown, aloneNotShown } = wordsByRule(words, usStates);
    for (const sentence of [report.withheld, answersNotShown, waveNotShown, aloneNotShown]) {
      expect(sentence).toMatch(/^[^()]+\.$/);
      expect(sentence).not.toContain('{minimum}');
    }
  });
});
