import { readFileSync } from 'node:fs';
import { parseRubricDocument } from '@rubrikk/core';
import { expect, it } from 'vitest';
import { makeAnswers } from '../examples/municipality/make-answers.ts';

const read = (path: string) => readFileSync(new URL(`../examples/${path}`, import.meta.url), 'utf8');

it('the made-up answers are what their script makes', () => {
  expect(read('municipality/answers.csv')).toBe(makeAnswers());
});

it('the TALIS rubric is a good rubric', () => {
  expect(parseRubricDocument(JSON.parse(read('talis/rubric.json')))).toMatchObject({ ok: true });
});
