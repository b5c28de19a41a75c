import { disclosureRules } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { en } from '../words/en.ts';
import { wordsByRule } from './words-by-rule.ts';

describe('wordsByRule', () => {
  it('say that a group may be too small where that is what a rule goes by', () => {
    expect(wordsByRule(en, disclosureRules.dkTrivsel)).toBe(en);
  });

  it.each([disclosureRules.tenFactor, disclosureRules.usStates, { ...disclosureRules.ssb, hidesUnanimous: true }])(
    'do not where a rule withholds for other reasons too ($name)',
    (rule) => {
      const { notShown, report } = wordsByRule(en, rule);
      expect([notShown, report.withheld]).toEqual(Array(2).fill('Not shown, so that nobody can be recognised.'));
      expect(report.lists).toBe(en.report.lists);
    },
  );
});
