import { createHash } from 'node:crypto';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { OrdinalRubric, Rubric } from '../rubric/rubric.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';

const reading = freeze<OrdinalRubric>(
  {
    version: '1.0.0',
    id: 'reading',
    source: { title: 'Reading', language: 'en' },
    instructions: ['alone'],
    scale: {
      kind: 'ordinal',
      levels: [
        { signal: 'red', id: 'no' },
        { rule: true, id: 'yes' },
      ],
      id: 'seen',
      favourable: 'yes',
    },
    dimensions: [{ principle: true, indicators: [{ id: 'aloud', descriptors: true }], id: 'daily' }],
  },
  true,
);

test('is the SHA-256 of the canonical JSON without version, source, instructions and signals', () => {
  const structure =
    '{"dimensions":[{"id":"daily","indicators":[{"descriptors":true,"id":"aloud"}],"principle":true}],"id":"reading",' +
    '"scale":{"favourable":"yes","id":"seen","kind":"ordinal","levels":[{"id":"no"},{"id":"yes","rule":true}]}}';
  expect(fingerprintRubric(reading)).toBe(`sha256:${createHash('sha256').update(structure).digest('hex')}`);
});

test('is that of the structure, whatever is said of it', () => {
  const { instructions: _, ...silent } = reading;
  const said = { ...silent, version: '2.0.0', source: { title: 'Other', language: 'nb', year: 2026 } };
  expect(fingerprintRubric(said)).toBe(fingerprintRubric(reading));
  const scale = {
    ...reading.scale,
    levels: [{ id: 'no' }, { id: 'yes', rule: true as const, signal: 'green' as const }],
  };
  expect(fingerprintRubric({ ...reading, scale })).toBe(fingerprintRubric(reading));
});

test.each<[string, Partial<Rubric>]>([
  ['id', { id: 'writing' }],
  ['levels', { scale: { ...reading.scale, levels: reading.scale.levels.toReversed() } }],
  ['favourable level', { scale: { ...reading.scale, favourable: 'no' } }],
  ['word on what may be compared', { comparable: { units: true, waves: false } }],
  ['indicators', { dimensions: [{ id: 'daily', principle: true, indicators: [{ id: 'aloud' }] }] }],
])('is another with another %s', (_, change) => {
  expect(fingerprintRubric({ ...reading, ...change })).not.toBe(fingerprintRubric(reading));
});

test('a field that nothing is known of is part of the structure, also one that objects have of themselves', () => {
  const prints = ['{}', '{ "weight": 2 }', '{ "constructor": 1 }', '{ "__proto__": 1 }'].map((extra) =>
    fingerprintRubric(withOwn(JSON.parse(extra))),
  );
  expect(new Set(prints).size).toBe(prints.length);
});

/** Spread alone would put `__proto__` where JSON.parse put a key. */
function withOwn(extra: object): Rubric {
  return Object.defineProperties({ ...reading }, Object.getOwnPropertyDescriptors(extra));
}
