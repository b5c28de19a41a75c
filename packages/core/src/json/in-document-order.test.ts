import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../shared/issue.ts';
import { inDocumentOrder } from './in-document-order.ts';

const issueAt = (path: Issue['path'], message = ''): Issue => Object.freeze({ code: 'wrong-type', path, message });
const order = (paths: readonly Issue['path'][], document: unknown) =>
  inDocumentOrder(
    paths.map((path) => issueAt(path)),
    document,
  ).map(({ path }) => path);

test('a whole comes before its parts, and parts come as they stand', () => {
  const document = Object.freeze({ z: [{ b: 1, a: 2 }, 3], y: 4 });
  const paths = [['y'], ['z', 1], ['z', 0, 'a'], [], ['z', 0], ['z', 0, 'b'], ['z']];
  expect(order(paths, document)).toEqual([[], ['z'], ['z', 0], ['z', 0, 'b'], ['z', 0, 'a'], ['z', 1], ['y']]);
});

test('list positions are numbers, not words', () => {
  const document = { list: Array.from({ length: 12 }, () => 0) };
  expect(
    order(
      [
        ['list', 10],
        ['list', 9],
        ['list', 1],
      ],
      document,
    ),
  ).toEqual([
    ['list', 1],
    ['list', 9],
    ['list', 10],
  ]);
});

test('what is not there comes last in its object, in the order that it was told', () => {
  const document = { a: { y: 1 }, b: 2 };
  const paths = [['d'], ['c'], ['b'], ['a', 'x', 'deep'], ['a', 'w'], ['a', 'y']];
  expect(order(paths, document)).toEqual([['a', 'y'], ['a', 'x', 'deep'], ['a', 'w'], ['b'], ['d'], ['c']]);
});

test('several issues of one place stay as they were told', () => {
  const issues = [issueAt(['b'], 'first'), issueAt(['a']), issueAt(['b'], 'second')];
  expect(inDocumentOrder(issues, { a: 1, b: 2 }).map(({ message }) => message)).toEqual(['', 'first', 'second']);
});

test.each([undefined, null, 3, 'text'])('in %j nothing stands, and the order stays', (document) => {
  expect(order([['b'], [1], ['a']], document)).toEqual([['b'], [1], ['a']]);
});

test('keys that mean something to JavaScript are keys like others', () => {
  const document = JSON.parse('{ "toString": 1, "__proto__": { "b": 1, "a": 2 }, "constructor": 3 }');
  const paths = [['constructor'], ['__proto__', 'a'], ['__proto__', 'b'], ['toString']];
  expect(order(paths, document)).toEqual([['toString'], ['__proto__', 'b'], ['__proto__', 'a'], ['constructor']]);
});

/** Every path of a document in the order in which it is written. */
function pathsOf(value: unknown, path: Issue['path'] = []): Issue['path'][] {
  const parts: [string | number, unknown][] = Array.isArray(value)
    ? value.map((part, at) => [at, part])
    : Object.entries(typeof value === 'object' && value !== null ? value : {});
  return [path, ...parts.flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

test('in any document, any issues come in the order in which it is written', () => {
  const told = fc.jsonValue().chain((document) => {
    const paths = pathsOf(document);
    return fc.tuple(fc.constant(document), fc.constant(paths), fc.shuffledSubarray(paths));
  });
  fc.assert(
    fc.property(told, ([document, paths, some]) => {
      expect(order(some, document)).toEqual(paths.filter((path) => some.includes(path)));
    }),
    { numRuns: 1000 },
  );
});
