import { disclosureRules, missingKinds } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { shippedIds } from '../input/shipped-ids.ts';
import { allWords } from '../words/all-words.ts';
import { auditOptions } from './audit-arguments.ts';
import { checkOptions } from './check-arguments.ts';
import { compareFormats, compareOptions } from './compare-arguments.ts';
import { formats } from './report-arguments.ts';
import { reportOptions } from './report-options.ts';
import { usage } from './usage.ts';

describe('usage', () => {
  it('names every option, and no other', () => {
    const named = [...usage.matchAll(/--([a-z-]+)/g)].map(([, name]) => name ?? '');
    const sets = [reportOptions, compareOptions, checkOptions, auditOptions];
    const options = sets.flatMap(({ single, repeated }) => [...single, ...repeated]);
    const all = [...new Set([...options, 'help', 'version'])];
    expect([...new Set(named)].sort()).toEqual(all.sort());
  });

  it.each([
    ...formats,
    ...compareFormats,
    ...Object.values(disclosureRules).map(({ name }) => name),
    ...missingKinds,
    ...shippedIds(),
    ...allWords.map(({ language }) => language),
  ])('names %s', (value) => {
    expect(usage.split(/[\s,:;|]+/)).toContain(value);
  });

  it('fits a page', () => {
    for (const line of usage.split('\n')) expect(line.length).toBeLessThanOrEqual(88);
  });
});
