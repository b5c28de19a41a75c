import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nested, nestedText } from './nested-rubric.test-data.ts';
import type { PartialText } from './partial-text.ts';
import { textCompleteness } from './text-completeness.ts';
import { textOf, textPlaces } from './text-places.ts';

test('of a whole text nothing is missing', () => {
  const whole = textCompleteness(nested, nestedText);
  // Title 1, instructions 1, levels 7, rules 1, dimensions 4, principles 1, indicators 4, stems 1, prompts 2, descriptors 2 + 3.
  expect([whole.language, whole.asked, whole.missing]).toEqual(['en', 27, 0]);
  expect(whole.parts.map(({ part, asked }) => `${part} ${asked}`).join()).toBe(
    'title 1,instructions 1,levels 7,rules 1,dimensions 4,principles 1,indicators 4,stems 1,prompts 2,descriptors 5',
  );
});

test('tells what is missing, part by part', () => {
  const { stems: _, ...others } = nestedText;
  const half = textCompleteness(nested, { ...others, title: ' ', descriptors: { aloud: { no: 'Nobody does.' } } });
  expect(half.missing).toBe(6);
  expect(half.parts.flatMap(({ missing }) => missing)).toEqual([
    ['title'],
    ['stems', 'staff'],
    ['descriptors', 'aloud', 'yes'],
    ['descriptors', 'books', 'strength'],
    ['descriptors', 'books', 'improve'],
    ['descriptors', 'books', 'next'],
  ]);
});

const places = textPlaces(nested);

test('what is there and what is missing are together all that is asked', () => {
  fc.assert(
    fc.property(fc.subarray(places), (there) => {
      const words = textOf(there.map((place) => [place, 'Words.'] as const));
      const text = { rubric: 'nested', language: 'en', ...words } as PartialText<typeof nested>;
      const { missing, asked, parts } = textCompleteness(nested, text);
      expect(asked - missing).toBe(there.length);
      expect(parts.flatMap((part) => part.missing)).toEqual(places.filter((place) => !there.includes(place)));
    }),
    { numRuns: 1000 },
  );
});
