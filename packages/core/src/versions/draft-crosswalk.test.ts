import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { OrdinalRubric, Rubric } from '../rubric/rubric.ts';
import { checkCrosswalk } from './check-crosswalk.ts';
import { draftCrosswalk } from './draft-crosswalk.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';

const things = (...ids: string[]) => ids.map((id) => ({ id }));
const reading = freeze<OrdinalRubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'seen', levels: things('no', 'yes'), favourable: 'yes' },
    dimensions: [{ id: 'all', indicators: things('aloud', 'alone', 'library') }],
  },
  true,
);
const reasons = { same: 'Unchanged.', changed: 'Asks otherwise.', removed: 'No longer asked.', added: 'New.' };
const draft = freeze({ id: 'c1', reasons }, true);

/** Rubrics with fields that are yet to come are read as data are, by what they hold. */
const withIndicators = (...indicators: object[]): Rubric =>
  JSON.parse(JSON.stringify({ ...reading, version: '2.0.0', dimensions: [{ id: 'all', indicators }] }));

const relations = (before: Rubric, after: Rubric) => {
  const crosswalk = draftCrosswalk(before, after, draft);
  expect(checkCrosswalk(before, after, crosswalk)).toEqual([]);
  return crosswalk.entries.map(({ relation, from, to, reason }) => [relation, from.join(), to.join(), reason]);
};

test('says which rubrics it is between, with their fingerprints', () => {
  const after = withIndicators({ id: 'aloud' });
  expect(draftCrosswalk(reading, after, draft)).toMatchObject({
    id: 'c1',
    from: { id: 'reading', version: '1.0.0', fingerprint: fingerprintRubric(reading) },
    to: { id: 'reading', version: '2.0.0', fingerprint: fingerprintRubric(after) },
  });
});

test('an indicator in both is equal, one in a single version has no counterpart', () => {
  expect(relations(reading, withIndicators({ id: 'poems' }, { id: 'alone' }, { id: 'aloud' }))).toEqual([
    ['equal', 'aloud', 'aloud', 'Unchanged.'],
    ['equal', 'alone', 'alone', 'Unchanged.'],
    ['none', 'library', '', 'No longer asked.'],
    ['none', '', 'poems', 'New.'],
  ]);
});

test('an indicator that has changed in itself overlaps; one whose scale or direction has changed is equal', () => {
  const own = { kind: 'ordinal', id: 'own', levels: things('a', 'b'), favourable: 'b' } as const;
  const indicators = withIndicators(
    { id: 'aloud', weight: 2 },
    { id: 'alone', scale: 'own' },
    { id: 'library', reverse: true },
  );
  const after = { ...indicators, scales: [own] };
  expect(relations(reading, after)).toEqual([
    ['overlaps', 'aloud', 'aloud', 'Asks otherwise.'],
    ['equal', 'alone', 'alone', 'Unchanged.'],
    ['equal', 'library', 'library', 'Unchanged.'],
  ]);
});

test('another shared scale, and other levels in it, are for a scale map to bridge', () => {
  const levels = { ...reading, scale: { ...reading.scale, levels: things('no', 'some', 'yes') } };
  const scale = { ...reading, scale: { ...reading.scale, id: 'met' } };
  const classes = { ...reading, scale: { kind: 'classification', id: 'seen', levels: things('no', 'yes') } } as const;
  for (const after of [levels, scale, classes]) {
    expect(relations(reading, after).map(([relation]) => relation)).toEqual(['equal', 'equal', 'equal']);
  }
});

test('between two instruments an id says nothing', () => {
  expect(relations(reading, { ...reading, id: 'writing' }).map(([relation]) => relation)).toEqual([
    'overlaps',
    'overlaps',
    'overlaps',
  ]);
});
