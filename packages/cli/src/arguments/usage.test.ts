import { missingKinds } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { shippedIds } from '../input/shipped-ids.ts';
import { allWords } from '../words/all-words.ts';
import { formats } from './report-arguments.ts';
import { repeatedOptions, singleOptions } from './report-options.ts';
import { usage } from './usage.ts';

describe('usage', () => {
  it('names every option, and no other', () => {
    const named = [...usage.matchAll(/--([a-z-]+)/g)].map(([, name]) => name ?? '');
    const all = [...singleOptions, ...repeatedOptions, 'help', 'version'];
    expect([...new Set(named)].sort()).toEqual(all.sort());
  });

  it.each([...formats, ...missingKinds, ...shippedIds(), ...allWords.map(({ language }) => language)])(
    'names %s',
    (value) => {
      expect(usage.split(/[\s,:;]+/)).toContain(value);
    },
  );

  it('fits a page', () => {
    for (const line of usage.split('\n')) expect(line.length).toBeLessThanOrEqual(88);
  });
});
