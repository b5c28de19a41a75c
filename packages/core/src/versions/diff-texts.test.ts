import fc from 'fast-check';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { RubricText } from '../rubric/rubric-text.ts';
import { diffTexts } from './diff-texts.ts';
import { fingerprintText } from './fingerprint-text.ts';
import type { TextChange } from './text-change.ts';

const text = freeze<RubricText>(
  {
    rubric: 'reading',
    language: 'nb',
    title: 'Lesing',
    levels: { no: 'Ikke sett', yes: 'Sett' },
    rules: { yes: 'Når alle har sett det.' },
    dimensions: { daily: 'Hver dag' },
    indicators: { aloud: 'Vi leser høyt.' },
    descriptors: { aloud: { no: 'Ingen leser.', yes: 'Alle leser.' } },
  },
  true,
);

test('a text and itself', () => {
  expect(diffTexts(text, text)).toEqual([]);
});

test('a string that reads otherwise', () => {
  const levels = { no: 'Ikke sett ennå', yes: 'Sett' };
  expect(diffTexts(text, { ...text, title: 'Å lese', levels })).toEqual([
    { kind: 'changed', path: ['title'], severity: 'patch', before: 'Lesing', after: 'Å lese' },
    { kind: 'changed', path: ['levels', 'no'], severity: 'patch', before: 'Ikke sett', after: 'Ikke sett ennå' },
  ]);
});

test('strings that came and went, also with the part that they stand in', () => {
  const { rules: _, ...withoutRules } = text;
  const newer = { ...withoutRules, instructions: { alone: 'Alene.' }, indicators: { silently: 'Vi leser stille.' } };
  expect(diffTexts(text, newer)).toEqual([
    { kind: 'removed', path: ['rules', 'yes'], severity: 'patch', before: 'Når alle har sett det.' },
    { kind: 'removed', path: ['indicators', 'aloud'], severity: 'patch', before: 'Vi leser høyt.' },
    { kind: 'added', path: ['indicators', 'silently'], severity: 'patch', after: 'Vi leser stille.' },
    { kind: 'added', path: ['instructions', 'alone'], severity: 'patch', after: 'Alene.' },
  ]);
});

test('an id that objects have of themselves is an id', () => {
  const indicators = { ...text.indicators, constructor: 'Vi bygger.', toString: 'Vi skriver.' };
  expect(diffTexts(text, { ...text, indicators }).map(({ path }) => path)).toEqual([
    ['indicators', 'constructor'],
    ['indicators', 'toString'],
  ]);
});

const words = fc.constantFrom('a', 'b', 'c');
const part = fc.dictionary(fc.constantFrom('x', 'y', 'z', 'constructor'), words);
const texts = fc.record({
  rubric: fc.constant('reading'),
  language: words,
  title: words,
  levels: part,
  dimensions: part,
  indicators: part,
  descriptors: fc.dictionary(fc.constantFrom('x', 'y'), part),
}) satisfies fc.Arbitrary<RubricText>;

/** The strings of a text by their paths, written apart from what is tested. */
function stringsOf(value: unknown, path = '$'): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(Object(value)).flatMap(([key, inner]) => stringsOf(inner, `${path}/${key}`));
}

function applied(strings: Map<string, string>, change: TextChange): Map<string, string> {
  const key = ['$', ...change.path].join('/');
  expect(strings.get(key)).toBe(change.kind === 'added' ? undefined : change.before);
  if (change.kind === 'removed') strings.delete(key);
  else strings.set(key, change.after);
  return strings;
}

test('the changes lead from any text to any other, each once', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = diffTexts(before, after);
      expect(changes.reduce(applied, new Map(stringsOf(before)))).toEqual(new Map(stringsOf(after)));
      expect(new Set(changes.map(({ path }) => path.join('/'))).size).toBe(changes.length);
      expect(changes.every(({ severity }) => severity === 'patch')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a text with the same fingerprint has no changes', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      if (fingerprintText(before) === fingerprintText(after)) expect(diffTexts(before, after)).toEqual([]);
      expect(diffTexts(before, structuredClone(before))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
