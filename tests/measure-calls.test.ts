// docs/measures.md says how each measure is called, and that has to be what the source says.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureCalls } from './measure-calls.ts';

const page = readFileSync(new URL('../docs/measures.md', import.meta.url), 'utf8');
const calls = measureCalls();

/** The measures of each heading, and the calls below it as they stand there, each on one line. */
const entries = page
  .split(/^### /m)
  .slice(1)
  .map((entry) => {
    const [heading = '', ...lines] = entry.split(/^## /m)[0]?.split('\n') ?? [];
    const bullets = lines.join('\n').split(/^- /m).slice(1);
    return {
      names: [...heading.matchAll(/`(\w+)`/g)].map(([, name]) => name as string),
      told: bullets.filter((text) => text.startsWith('Call: ')).map((text) => text.replace(/\s+/g, ' ').trim()),
    };
  });

test.each(entries.map((entry) => [entry.names.join(', '), entry] as const))(
  'the page says how %s is called',
  (_, entry) => {
    expect(entry.told).toEqual(entry.names.map((name) => `Call: ${calls.get(name)}.`));
  },
);

test('a call has every argument, with its default where that is plain, and the parts of what comes out', () => {
  expect(calls.get('wilsonInterval')).toBe('`wilsonInterval(successes, n, confidence = 0.95)` gives `{ low, high }`');
  expect(calls.get('newcombeInterval')).toContain('(first: { successes, n }, second: { successes, n }, ');
  expect(calls.get('quantile')).toContain('type: 1 | 2 | 3 | 6 | 7 = 1');
  expect(calls.get('mannWhitneyTest')).toContain('options?: { continuity? }');
  expect(calls.get('kappaInterval')).toContain('kappa: WeightedKappa');
});
