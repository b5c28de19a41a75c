import { expect, it } from 'vitest';
import { bad, good, problemsOf } from './result.ts';

it('problemsOf gives the problems of a step that met some', () => {
  const problem = { code: 'x', message: 'Mend it.' };
  expect(problemsOf(bad(problem, problem))).toEqual([problem, problem]);
  expect(problemsOf(good(1))).toEqual([]);
  expect(problemsOf(undefined)).toEqual([]);
});
