import { expect, test } from 'vitest';
import { disclosureRules } from './disclosure-rules.ts';
import { distributionRule } from './distribution-rule.ts';
import { showsFreeText } from './shows-free-text.ts';

test('a rule is named after its source, which is given, and its minimum is the smallest number that is shown', () => {
  const minimums = Object.values(disclosureRules).map(({ name, minimum }) => [name, minimum]);
  expect(Object.fromEntries(minimums)).toEqual({
    'no-strict': 5,
    'dk-trivsel': 6,
    'dk-default': 4,
    ssb: 3,
    '10-faktor': 3,
    'au-general': 10,
    sensitive: 40,
    'us-states': 10,
  });
  for (const { source } of Object.values(disclosureRules)) expect(source.length).toBeGreaterThan(30);
});

test('distributions may ask for more, never for less', () => {
  expect(distributionRule({ ...disclosureRules.ssb, distributionMinimum: 8 })).toMatchObject({
    name: 'ssb',
    minimum: 8,
  });
  expect(distributionRule({ ...disclosureRules.ssb, distributionMinimum: 2 }).minimum).toBe(3);
  expect(distributionRule(disclosureRules.ssb)).toEqual(disclosureRules.ssb);
});

test('words of one alone are not shown, whatever the rule says', () => {
  const rule = { ...disclosureRules.ssb, freeTextMinimum: 1 };
  expect(showsFreeText(rule, { round: 'group', present: 1 })).toBe(false);
  expect(showsFreeText(rule, { round: 'group', present: 2 })).toBe(true);
  expect(showsFreeText(disclosureRules.ssb, { round: 'plenum', present: 99 })).toBe(false);
});
