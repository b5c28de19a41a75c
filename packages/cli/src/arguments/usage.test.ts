import { disclosureRules, missingKinds } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { shippedIds } from '../input/shipped-ids.ts';
import { shippedScales } from '../input/shipped-scales.ts';
import { allWords } from '../words/all-words.ts';
import { auditOptions } from './audit-options.ts';
import { checkOptions } from './check-options.ts';
import { compareFormats } from './compare-arguments.ts';
import { compareOptions } from './compare-options.ts';
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
    ...Object.values(shippedIds()).flat(),
    ...shippedScales().map(({ scale }) => scale.id),
    ...allWords.map(({ language }) => language),
  ])('names %s', (value) => {
    expect(usage.split(/[\s,:;|]+/)).toContain(value);
  });

  it('fits a page', () => {
    for (const line of usage.split('\n')) expect(line.length).toBeLessThanOrEqual(88);
  });
});
