import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { checkNextVersion } from './check-next-version.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.2.3',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
    dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'alone' }] }],
  },
  true,
);

const same = {};
const patch = { source: { title: 'To read', language: 'en' } };
const minor = { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'alone' }, { id: 'library' }] }] };
const major = { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }] };

test.each<[string, Partial<Rubric>, string[], string[]]>([
  ['no change', same, ['1.2.3', '1.2.4', '2.0.0'], ['1.2.2', '0.9.9']],
  ['a patch', patch, ['1.2.4', '1.2.10', '1.3.0', '2.0.0'], ['1.2.3', '1.1.9', '0.9.9']],
  ['a minor change', minor, ['1.3.0', '1.3.1', '1.10.0', '2.0.0'], ['1.2.3', '1.2.99', '0.9.9']],
  ['a major change', major, ['2.0.0', '2.0.1', '10.0.0'], ['1.2.3', '1.99.0', '1.2.99']],
])('%s', (_, change, enough, tooLow) => {
  const codes = (version: string) =>
    checkNextVersion(reading, { ...reading, ...change, version }).map(({ code, path }) => [code, ...path]);
  for (const version of enough) expect(codes(version)).toEqual([]);
  for (const version of tooLow) expect(codes(version)).toEqual([['version-too-low', 'version']]);
});

test('the message says what was asked for, and why', () => {
  expect(checkNextVersion(reading, { ...reading, ...minor })[0]?.message).toBe(
    'The worst change is minor since version "1.2.3"; expected "1.3.0" or higher, received "1.2.3". Raise the version.',
  );
  expect(checkNextVersion(reading, { ...reading, version: '1.0.0' })[0]?.message).toBe(
    'Nothing has changed since version "1.2.3"; expected "1.2.3" or higher, received "1.0.0". Raise the version.',
  );
});

test('another rubric is no version of this one', () => {
  expect(checkNextVersion(reading, { ...reading, id: 'writing', version: '2.0.0' })).toEqual([
    {
      code: 'wrong-rubric',
      path: ['id'],
      message:
        'This is the rubric "writing"; expected a version of "reading". Keep the id, or move ratings over by a crosswalk.',
    },
  ]);
  expect(checkNextVersion(reading, { ...reading, id: 'writing' }).map(({ code }) => code)).toEqual([
    'wrong-rubric',
    'version-too-low',
  ]);
});

test('a version of another form is refused', () => {
  expect(() => checkNextVersion(reading, { ...reading, version: '2' })).toThrow(RangeError);
});
