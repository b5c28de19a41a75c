import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { formatPath } from '../shared/format-path.ts';
import { idSchema } from '../shared/id.ts';
import { issuesFromSchema } from './issues-from-schema.ts';

/** What is told of data that a schema turns down, a line an issue. */
function told(schema: z.ZodMiniType, data: unknown): string[] {
  const issues = issuesFromSchema(schema.safeParse(data).error?.issues ?? [], data);
  return issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);
}

const round = z.enum(['individual', 'group']);
const flag = z.exactOptional(z.literal(true));

test('of good data nothing is told', () => {
  expect(told(z.strictObject({ round, flag }), { round: 'group' })).toEqual([]);
});

describe('missing-key', () => {
  test.each([
    [z.string(), '"x" is missing; expected a string.'],
    [z.array(z.string()), '"x" is missing; expected an array.'],
    [z.strictObject({}), '"x" is missing; expected an object.'],
    [z.record(z.string(), z.string()), '"x" is missing; expected an object.'],
    [z.number(), '"x" is missing; expected a number.'],
    [round, '"x" is missing; expected one of "individual", "group".'],
  ])('%#', (schema, message) => {
    expect(told(z.strictObject({ a: z.array(z.strictObject({ x: schema })) }), { a: [{}] })).toEqual([
      `missing-key at $.a[0].x: ${message}`,
    ]);
  });
});

describe('wrong-type', () => {
  const received = [
    [null, 'null'],
    [true, 'true'],
    [-1.5, '-1.5'],
    ['it is "x"', String.raw`"it is \"x\""`],
    ['', '""'],
    ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
    [[1, 2], 'an array'],
    [{ a: 1 }, 'an object'],
    [undefined, 'undefined'],
    [Number.NaN, 'NaN'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
    [() => 'long source', 'a function'],
  ] as const;

  const expected = [
    [z.string(), 'a string'],
    [z.array(z.unknown()), 'an array'],
    [z.object({}), 'an object'],
    [z.record(z.string(), z.unknown()), 'an object'],
    [z.number(), 'a number'],
  ] as const;

  test.each(expected)('%#: says what was expected and what was received, at the top and below it', (schema, name) => {
    for (const [value, words] of received) {
      if (schema.safeParse(value).success) continue;
      const message = `Expected ${name}; received ${words}.`;
      expect(told(schema, value)).toEqual([`wrong-type at $: ${message}`]);
      expect(told(z.array(schema), [value])).toEqual([`wrong-type at $[0]: ${message}`]);
      expect(told(z.strictObject({ x: schema }), { x: value })).toEqual([`wrong-type at $.x: ${message}`]);
    }
  });

  test('a whole number', () => {
    expect(told(z.int(), 1.5)).toEqual(['wrong-type at $: Expected a whole number; received 1.5.']);
  });

  test('a type without words of ours keeps its name', () => {
    expect(told(z.boolean(), 'yes')).toEqual(['wrong-type at $: Expected boolean; received "yes".']);
  });
});

describe('not-allowed', () => {
  test('another value than those of a list', () => {
    expect(told(z.strictObject({ round }), { round: 'Group' })).toEqual([
      'not-allowed at $.round: Expected one of "individual", "group"; received "Group".',
    ]);
    expect(told(z.strictObject({ round }), { round: ['group'] })).toEqual([
      'not-allowed at $.round: Expected one of "individual", "group"; received an array.',
    ]);
  });

  test('another value of a flag, which can be left out', () => {
    expect(told(z.strictObject({ flag }), { flag: false })).toEqual([
      'not-allowed at $.flag: Expected true, or no "flag" at all; received false.',
    ]);
  });
});

describe('too-few', () => {
  test('tells how many there are of how many', () => {
    const schema = z.strictObject({ levels: z.array(z.string()).check(z.minLength(2)) });
    expect(told(schema, { levels: ['a'] })).toEqual(['too-few at $.levels: Expected 2 or more levels; received 1.']);
  });

  test('beside what is wrong with those', () => {
    const schema = z.strictObject({ levels: z.array(z.string()).check(z.minLength(2)) });
    expect(told(schema, { levels: [3] })).toEqual([
      'wrong-type at $.levels[0]: Expected a string; received 3.',
      'too-few at $.levels: Expected 2 or more levels; received 1.',
    ]);
  });
});

test.each(['', 'a', { length: 1 }])('of %j in place of a list only the type is told, and not the length', (value) => {
  const schema = z.array(z.array(z.string()).check(z.minLength(2)));
  expect(told(schema, [value]).map((line) => line.split(':')[0])).toEqual(['wrong-type at $[0]']);
});

describe('wrong-form', () => {
  const words = 'Expected an id of letters, digits, ".", "_" and "-" that begins with a letter or a digit';

  test('of a value', () => {
    expect(told(z.array(idSchema), ['a', 'a b'])).toEqual([`wrong-form at $[1]: ${words}; received "a b".`]);
  });

  test('of a key', () => {
    expect(told(z.strictObject({ x: z.record(idSchema, z.string()) }), { x: { 'a b': 'c' } })).toEqual([
      `wrong-form at $.x['a b']: ${words}; received "a b".`,
    ]);
  });

  test('of a key that is no text', () => {
    expect(told(z.record(idSchema, z.string()), { [Symbol('s')]: 'c' })).toEqual([
      'wrong-form at $[\'Symbol(s)\']: Invalid input; received "Symbol(s)".',
    ]);
  });

  test.each([1e300, -1e300])('of a number that is too large for its kind: %d', (year) => {
    const schema = z.strictObject({ year: z.int('Expected a whole number') });
    expect(told(schema, { year })).toEqual([`wrong-form at $.year: Expected a whole number; received ${year}.`]);
  });
});

describe('unknown-key', () => {
  test('each of them, wherever it stands', () => {
    const schema = z.strictObject({ a: z.array(z.strictObject({ id: z.string() })) });
    const data = JSON.parse('{ "a": [{ "id": "x", "__proto__": { "id": 3 }, "ID": 1 }], "constructor": null }');
    expect(told(schema, data)).toEqual([
      'unknown-key at $.a[0].__proto__: "__proto__" isn\'t known here; remove it, or mend its spelling.',
      'unknown-key at $.a[0].ID: "ID" isn\'t known here; remove it, or mend its spelling.',
      'unknown-key at $.constructor: "constructor" isn\'t known here; remove it, or mend its spelling.',
    ]);
  });

  test('is quoted on one line, however long', () => {
    const key = `a\n${'b'.repeat(1000)}`;
    const [line] = told(z.strictObject({}), { [key]: 1 });
    expect(line).toContain(`: "a\\n${'b'.repeat(58)}…" isn't known here;`);
  });
});
