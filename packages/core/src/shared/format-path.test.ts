import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPath } from './format-path.ts';

test.each([
  [[], '$'],
  [['dimensions', 0, 'indicators', 12, 'id'], '$.dimensions[0].indicators[12].id'],
  [[0, 'a_1'], '$[0].a_1'],
  [['team-smart-goals'], "$['team-smart-goals']"],
  [['1st'], "$['1st']"],
  [['0'], "$['0']"],
  [[''], "$['']"],
  [['a b', 'ø'], "$['a b']['ø']"],
  [['__proto__', 'constructor'], '$.__proto__.constructor'],
] as const)('writes %j as %s', (path, text) => {
  expect(formatPath(path)).toBe(text);
});

test.each([
  ["it's", String.raw`$['it\'s']`],
  ['say "hi"', `$['say "hi"']`],
  ['back\\slash', String.raw`$['back\\slash']`],
  [String.raw`\"`, String.raw`$['\\"']`],
  ['two\nlines', String.raw`$['two\nlines']`],
] as const)('escapes the key %j as JSONPath does', (key, text) => {
  expect(formatPath([key])).toBe(text);
});

/** Reads a path back, by the grammar of JSONPath and nothing of ours. */
function read(text: string): (string | number)[] {
  const steps = /\.(?<name>\w+)|\[(?<position>\d+)\]|\['(?<key>(?:[^'\\]|\\.)*)'\]/gs;
  return [...text.slice(1).matchAll(steps)].map(({ groups = {} }) => {
    if (groups['name'] !== undefined) return groups['name'];
    if (groups['position'] !== undefined) return Number(groups['position']);
    const inJson = `${groups['key']}`.replace(/\\.|"/gs, (mark) =>
      mark === '"' ? '\\"' : mark === "\\'" ? "'" : mark,
    );
    return JSON.parse(`"${inJson}"`) as string;
  });
}

test('any path can be read back from its text', () => {
  const key = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom("'", '"', '\\', '\\"', "\\'", '\n'));
  const path = fc.array(fc.oneof(key, fc.nat()));
  fc.assert(
    fc.property(path, (steps) => {
      expect(read(formatPath(steps))).toEqual(steps);
    }),
    { numRuns: 1000 },
  );
});
