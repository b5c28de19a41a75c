import fc from 'fast-check';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { layText } from './lay-text.ts';
import { nested, nestedText } from './nested-rubric.test-data.ts';
import type { PartialText } from './partial-text.ts';
import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';
import { textOf, textPlaces, wordsAt } from './text-places.ts';

type Edition = PartialText<typeof nested>;

const head = { rubric: 'nested', language: 'en' } as const;
const edition = freeze<Edition>(
  { ...head, title: 'Theirs', indicators: { plan: 'Plans are made.' }, descriptors: { aloud: { no: 'None.' } } },
  true,
);

/** What is told of an edition that came from outside. */
function told(data: object): string[] {
  const laid = layText(nested, nestedText, freeze({ ...head, ...data } as Edition, true));
  return laid.ok ? [] : laid.issues.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);
}

test('takes the words of the edition, and elsewhere those below', () => {
  expect(layText(nested, nestedText, edition)).toStrictEqual({
    ok: true,
    value: {
      ...nestedText,
      title: 'Theirs',
      indicators: { ...nestedText.indicators, plan: 'Plans are made.' },
      descriptors: { ...nestedText.descriptors, aloud: { no: 'None.', yes: 'All do.' } },
    },
  });
});

test('the language is the same in capitals, and stays as the text says it', () => {
  const laid = layText(nested, nestedText, { ...edition, language: 'EN' });
  expect(laid.ok && laid.value.language).toBe('en');
});

test('everything that does not fit is told at once', () => {
  const data = {
    rubric: 'other',
    language: 'nb',
    title: '',
    levels: { often: 'Often', no: 3 },
    words: 'Words',
    descriptors: { aloud: { next: 'None.' }, plan: 'None.' },
  };
  expect(told(JSON.parse(JSON.stringify(data)))).toEqual([
    `wrong-rubric rubric: This is an edition of the rubric "other"; expected "nested". Mend the id, or lay it over its own rubric's text.`,
    'wrong-language language: This edition is in "nb"; expected "en". Lay it over the text in its own language.',
    'wrong-form title: Expected words; received none. Leave the string out to keep the one below.',
    'surplus-text levels.often: The rubric asks for no words at $.levels.often; remove them, or mend the id.',
    'wrong-form levels.no: Expected words; received none. Leave the string out to keep the one below.',
    'surplus-text words: The rubric asks for no words at $.words; remove them, or mend the id.',
    'surplus-text descriptors.aloud.next: The rubric asks for no words at $.descriptors.aloud.next; remove them, or mend the id.',
    'surplus-text descriptors.plan: The rubric asks for no words at $.descriptors.plan; remove them, or mend the id.',
  ]);
});

test('keys that mean something to JavaScript are keys like others', () => {
  expect(
    told(JSON.parse('{ "levels": { "__proto__": "x", "constructor": "y" } }')).map((line) => line.split(':')[0]),
  ).toEqual(['surplus-text levels.__proto__', 'surplus-text levels.constructor']);
});

const places = textPlaces(nested);

/** An edition of some strings, each saying which edition it is of. */
const anyEdition = (name: string) =>
  fc.subarray(places).map((list) => ({ ...head, ...textOf(list.map((place) => [place, name] as const)) }) as Edition);

function laidOver(base: typeof nestedText, over: Edition) {
  const laid = layText(nested, base, over);
  if (!laid.ok) throw new Error('The edition fits.');
  return laid.value as typeof nestedText;
}

test('each string is that of the uppermost edition that has it; laying one twice changes nothing', () => {
  fc.assert(
    fc.property(anyEdition('first'), anyEdition('second'), (first, second) => {
      const twice = laidOver(laidOver(nestedText, first), second);
      for (const place of places) {
        const words = wordsAt(second, place) ?? wordsAt(first, place) ?? wordsAt(nestedText, place);
        expect(wordsAt(twice, place)).toBe(words);
      }
      expect(laidOver(twice, second)).toEqual(twice);
    }),
    { numRuns: 1000 },
  );
});

test('over a text with a hole, what the edition does not fill stays one', () => {
  const { title: _, stems: __, ...holed } = nestedText;
  const laid = layText(nested, holed as typeof nestedText, edition);
  expect(laid.ok && [laid.value.title, laid.value.stems]).toEqual(['Theirs', undefined]);
});

test('a text of a rubric without a scale keeps its levels, of which there are none', () => {
  const rubric = {
    id: 'plain',
    version: '1.0.0',
    source: { title: 'Plain', language: 'en' },
    dimensions: [{ id: 'one', indicators: [{ id: 'first' }] }],
  } as const satisfies Rubric;
  const text = {
    rubric: 'plain',
    language: 'en',
    title: 'Plain',
    levels: {},
    dimensions: { one: 'One' },
    indicators: { first: 'Ours.' },
  } as const satisfies RubricText<typeof rubric>;
  const theirs = { rubric: 'plain', language: 'en', indicators: { first: 'Theirs.' } } as const;
  expect(layText(rubric, text, theirs)).toStrictEqual({ ok: true, value: { ...text, ...theirs } });
});
