import type * as z from 'zod/mini';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import { valueAt } from './value-at.ts';

type SchemaIssue = z.core.$ZodIssue;
type Path = Issue['path'];

/** Says what a schema found wrong, in our codes and words. A schema's own message is "Expected …", without a full stop. */
export function issuesFromSchema(found: readonly SchemaIssue[], data: unknown): Issue[] {
  const issues = found.flatMap((issue) => toIssues(issue, data));
  // zod asks also a text that stands for an array how long it is, and says so after it has said that it is no array.
  const first = new Map(issues.toReversed().map((issue) => [formatPath(issue.path), issue]));
  return issues.filter((issue) => first.get(formatPath(issue.path)) === issue);
}

function toIssues(issue: SchemaIssue, data: unknown): Issue[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const received = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key));
    case 'invalid_type':
      return [typeIssue(path, words[issue.expected] ?? issue.expected, data)];
    case 'invalid_value':
      return [valueIssue(path, issue.values, data)];
    case 'invalid_key':
      return issue.issues.map(({ message }) => formIssue(path, message, path.at(-1)));
    case 'too_small':
      return [
        Array.isArray(received) ? fewIssue(path, issue.minimum, received) : formIssue(path, issue.message, received),
      ];
    default:
      return [formIssue(path, issue.message, received)];
  }
}

function unknownKey(path: Path, key: string): Issue {
  const message = `${quote(key)} isn't known here; remove it, or mend its spelling.`;
  return { code: 'unknown-key', path: [...path, key], message };
}

function typeIssue(path: Path, expected: string, data: unknown): Issue {
  if (isMissing(path, data)) return missingKey(path, expected);
  return { code: 'wrong-type', path, message: `Expected ${expected}; received ${describe(valueAt(data, path))}.` };
}

function valueIssue(path: Path, values: readonly unknown[], data: unknown): Issue {
  const expected = values.map((value) => JSON.stringify(value)).join(', ');
  if (isMissing(path, data)) return missingKey(path, `one of ${expected}`);
  // Where one value alone is allowed it is a flag, and a flag can be left out.
  const allowed =
    values.length === 1 ? `${expected}, or no ${quote(String(path.at(-1)))} at all` : `one of ${expected}`;
  return { code: 'not-allowed', path, message: `Expected ${allowed}; received ${describe(valueAt(data, path))}.` };
}

function missingKey(path: Path, expected: string): Issue {
  return { code: 'missing-key', path, message: `${quote(String(path.at(-1)))} is missing; expected ${expected}.` };
}

function fewIssue(path: Path, fewest: number | bigint, received: readonly unknown[]): Issue {
  const message = `Expected ${fewest} or more ${path.at(-1)}; received ${received.length}.`;
  return { code: 'too-few', path, message };
}

function formIssue(path: Path, expected: string, received: unknown): Issue {
  return { code: 'wrong-form', path, message: `${expected}; received ${describe(received)}.` };
}

function isMissing(path: Path, data: unknown): boolean {
  const [key, holder] = [path.at(-1), valueAt(data, path.slice(0, -1))];
  return key !== undefined && isObject(holder) && !Object.hasOwn(holder, key);
}

const words: Readonly<Record<string, string>> = {
  string: 'a string',
  array: 'an array',
  object: 'an object',
  record: 'an object',
  number: 'a number',
  int: 'a whole number',
};

function describe(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  return isObject(value) ? 'an object' : String(value);
}
