import { expect, test } from 'vitest';
import { assessmentSchema } from './assessment.ts';

test.each(['', ' '])('says what is expected of a rater whose key is %j', (rater) => {
  const read = assessmentSchema.safeParse({
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater,
    ratings: {},
  });
  expect(read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'rater: Expected a key for who rated, such as "k7"',
  ]);
});
