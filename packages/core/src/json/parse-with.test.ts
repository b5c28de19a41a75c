import { freeze } from 'immer';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import type { Issue } from '../shared/issue.ts';
import { parseWith } from './parse-with.ts';

const schema = z.strictObject({ a: z.string(), b: z.array(z.strictObject({ c: z.string() })) });
const issueAt = (...path: Issue['path']): Issue => ({ code: 'missing-text', path, message: 'A rule.' });
const noRules = () => [];

/** The faults of `{ a: 3, b: [{}, …] }` and of these rules, as codes and paths. */
function told(...rules: Issue[]) {
  const parsed = parseWith(schema, freeze({ a: 3, b: [{}, { c: 'x' }] }, true), () => rules);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path]);
}

test('gives the value where neither the schema nor a rule finds a fault', () => {
  const data = freeze({ a: 'x', b: [{ c: 'y' }] }, true);
  expect(parseWith(schema, data, noRules)).toStrictEqual({ ok: true, value: data });
});

test('gives the issues where only a rule finds a fault', () => {
  const issue = issueAt('b', 0);
  expect(parseWith(schema, { a: 'x', b: [{ c: 'y' }] }, () => [issue])).toEqual({ ok: false, issues: [issue] });
});

test('asks the rules about the data as it came', () => {
  const rules = vi.fn(noRules);
  const data = { nothing: 'of this' };
  parseWith(schema, data, rules);
  expect(rules).toHaveBeenCalledExactlyOnceWith(data);
});

test('puts the faults of both in the order of the document', () => {
  expect(told(issueAt('d'), issueAt('b', 1, 'c'), issueAt('b'))).toEqual([
    ['wrong-type', 'a'],
    ['missing-text', 'b'],
    ['missing-key', 'b', 0, 'c'],
    ['missing-text', 'b', 1, 'c'],
    ['missing-text', 'd'],
  ]);
});

test('leaves out what a rule says of a place with a fault, or of what would stand in it', () => {
  expect(told(issueAt('a'), issueAt('a', 'x', 'y'), issueAt('b', 0, 'c', 'x'))).toEqual([
    ['wrong-type', 'a'],
    ['missing-key', 'b', 0, 'c'],
  ]);
});

/** A schema in which something goes wrong while it reads. */
function failing(error: Error) {
  const fail = () => {
    throw error;
  };
  return z.string().check(z.refine(fail));
}

test('says that there are too many faults where they are more than the stack holds', () => {
  const parsed = parseWith(failing(new RangeError('Maximum call stack size exceeded')), 'x', () => [issueAt('b')]);
  expect(parsed).toEqual({
    ok: false,
    issues: [
      {
        code: 'wrong-form',
        path: [],
        message: 'There are more faults here than can be told one by one; check that this is the right document.',
      },
      issueAt('b'),
    ],
  });
});

test('does not throw, however many faults there are', () => {
  const data = { a: 'x', b: Array.from({ length: 300_000 }, () => ({})) };
  expect(parseWith(schema, data, noRules).ok).toBe(false);
});

test('lets through what goes wrong in a schema itself', () => {
  expect(() => parseWith(failing(new TypeError('a fault of the schema')), 'x', noRules)).toThrow(
    'a fault of the schema',
  );
});
