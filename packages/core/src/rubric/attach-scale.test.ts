import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { attachScale } from './attach-scale.ts';
import { checkRubric } from './check-rubric.ts';
import { nested } from './nested-rubric.test-data.ts';
import type { Rubric } from './rubric.ts';
import type { Scale } from './scale.ts';

const { scale, ...without } = nested;
const bare = freeze<Omit<Rubric, 'scale'>>({ ...without }, true);

test('gives the rubric with the scale, and leaves the one without as it was', () => {
  expect(attachScale(bare, scale)).toStrictEqual({ ...bare, scale });
  expect(Object.hasOwn(bare, 'scale')).toBe(false);
  expect(checkRubric(attachScale(bare, scale))).toEqual([]);
});

test('refuses a rubric that has one', () => {
  const loaded: Rubric = nested;
  expect(() => attachScale(loaded, scale)).toThrow(
    new RangeError(
      'Expected a rubric without a scale; "nested" has "seen". Leave "scale" out of a copy to exchange it.',
    ),
  );
});

test.each<[string, Scale]>([
  ['often', { ...scale, id: 'often' }],
  ['rarely', { ...scale, levels: [{ id: 'rarely' }, { id: 'yes' }] }],
])('refuses a scale with the id %s, which another of the rubric has', (id, clash) => {
  expect(() => attachScale(bare, clash)).toThrow(
    new RangeError(
      `Expected a scale with ids of its own; "${id}" is an id in "scales" of "nested". Name it otherwise.`,
    ),
  );
});
