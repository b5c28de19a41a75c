import fc from 'fast-check';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { checkRubricText } from './check-rubric-text.ts';
import { nested, nestedText } from './nested-rubric.test-data.ts';
import type { PartialText } from './partial-text.ts';
import { textIn } from './text-in.ts';
import { textOf, textPlaces, wordsAt } from './text-places.ts';

const { title: _, stems: __, ...rest } = nestedText;
const nn = freeze<PartialText<typeof nested>>(
  { ...rest, language: 'nn', levels: { ...nestedText.levels, no: '  ', yes: 'Ja' } },
  true,
);
const texts = freeze([nestedText, nn], true);

test('a language that has all words falls back nowhere', () => {
  expect(textIn(nested, texts, ['en', 'nn'])).toStrictEqual({ ok: true, value: { text: nestedText, fellBack: [] } });
});

test('a string that is missing, or has no words, comes from the next language, and is told', () => {
  const found = textIn(nested, texts, ['NN', 'EN']);
  expect(found.ok && found.value.fellBack).toEqual([
    { path: ['title'], language: 'en' },
    { path: ['levels', 'no'], language: 'en' },
    { path: ['stems', 'staff'], language: 'en' },
  ]);
  expect(found.ok && found.value.text).toEqual({
    ...nestedText,
    language: 'NN',
    levels: { ...nestedText.levels, yes: 'Ja' },
  });
});

test('a language that is not named is never taken, and each string that is missing is told', () => {
  const found = textIn(nested, texts, ['nn', 'nb']);
  expect(found.ok ? [] : found.issues).toEqual(
    [
      { path: ['title'], at: '$.title' },
      { path: ['levels', 'no'], at: '$.levels.no' },
      { path: ['stems', 'staff'], at: '$.stems.staff' },
    ].map(({ path, at }) => ({
      code: 'missing-text',
      path,
      message: `No text in nn, nb has words at ${at}; add them, or name another language.`,
    })),
  );
});

test('without a language there is nothing to look for', () => {
  expect(() => textIn(nested, texts, [])).toThrow(
    new RangeError('textIn takes one or more languages; received none. Name those that may be shown, in order.'),
  );
});

const places = textPlaces(nested);
const names = ['da', 'nb', 'sv'] as const;

/** Texts in three languages, each with some of the strings; a string says where and in which language it stands. */
const some = fc.tuple(...names.map(() => fc.subarray(places))).map((lists) =>
  lists.map((list, at) => {
    const words = textOf(list.map((place) => [place, `${names[at]} ${place.join(' ')}`] as const));
    return { rubric: 'nested', language: `${names[at]}`, ...words } as PartialText<typeof nested>;
  }),
);

test('each string is that of the first language that has it, and the text is whole or every hole is told', () => {
  fc.assert(
    fc.property(some, fc.shuffledSubarray([...names], { minLength: 1 }), (list, languages) => {
      const found = textIn(nested, list, languages);
      const expected = places.map((place) => {
        const language = languages.find((one) => list.some((text) => text.language === one && wordsAt(text, place)));
        return { place, language };
      });
      const holes = expected.filter(({ language }) => language === undefined);
      expect(found.ok ? [] : found.issues.map(({ path }) => path)).toEqual(holes.map(({ place }) => place));
      if (!found.ok) return;
      expect(checkRubricText(nested, found.value.text)).toEqual([]);
      expect(places.map((place) => wordsAt(found.value.text, place))).toEqual(
        expected.map(({ place, language }) => `${language} ${place.join(' ')}`),
      );
      expect(found.value.fellBack.map(({ path, language }) => [path, language])).toEqual(
        expected.flatMap(({ place, language }) => (language === languages[0] ? [] : [[place, language]])),
      );
    }),
    { numRuns: 1000 },
  );
});
