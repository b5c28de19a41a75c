import fc from 'fast-check';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { formatPath } from '../shared/format-path.ts';
import { applyPatch } from './apply-patch.ts';

const apply = (data: unknown, patch: unknown) => applyPatch(freeze(data, true), freeze(patch, true));
const told = (data: unknown, patch: unknown) => {
  const result = apply(data, patch);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
};

// The examples of RFC 6902, appendix A, for the four operations; by their numbers there.
test.each([
  ['A.1', { foo: 'bar' }, { op: 'add', path: '/baz', value: 'qux' }, { baz: 'qux', foo: 'bar' }],
  ['A.2', { foo: ['bar', 'baz'] }, { op: 'add', path: '/foo/1', value: 'qux' }, { foo: ['bar', 'qux', 'baz'] }],
  ['A.3', { baz: 'qux', foo: 'bar' }, { op: 'remove', path: '/baz' }, { foo: 'bar' }],
  ['A.4', { foo: ['bar', 'qux', 'baz'] }, { op: 'remove', path: '/foo/1' }, { foo: ['bar', 'baz'] }],
  ['A.5', { baz: 'qux', foo: 'bar' }, { op: 'replace', path: '/baz', value: 'boo' }, { baz: 'boo', foo: 'bar' }],
  ['A.10', { foo: 'bar' }, { op: 'add', path: '/child', value: { a: {} } }, { foo: 'bar', child: { a: {} } }],
  ['A.11', { foo: 'bar' }, { op: 'add', path: '/baz', value: 'qux', xyz: 123 }, { foo: 'bar', baz: 'qux' }],
  ['A.14', { '/': 9, '~1': 10 }, { op: 'test', path: '/~01', value: 10 }, { '/': 9, '~1': 10 }],
  ['A.16', { foo: ['bar'] }, { op: 'add', path: '/foo/-', value: ['abc'] }, { foo: ['bar', ['abc']] }],
])('%s', (_, data, operation, after) => {
  expect(apply(data, [operation])).toStrictEqual({ ok: true, value: after });
});

test('replaces in a list', () => {
  expect(apply({ foo: [1, 2] }, [{ op: 'replace', path: '/foo/0', value: 3 }])).toEqual({
    ok: true,
    value: { foo: [3, 2] },
  });
});

test('A.8: a test that holds changes nothing', () => {
  const data = { baz: 'qux', foo: ['a', 2, 'c'] };
  const patch = [
    { op: 'test', path: '/baz', value: 'qux' },
    { op: 'test', path: '/foo/1', value: 2 },
    { op: 'test', path: '', value: { foo: ['a', 2, 'c'], baz: 'qux' } },
  ];
  const result = apply(data, patch);
  expect(result.ok && result.value).toBe(data);
});

test.each([
  ['A.9', { baz: 'qux' }, { op: 'test', path: '/baz', value: 'bar' }, 'patch-test $[0].value'],
  ['A.12', { foo: 'bar' }, { op: 'add', path: '/baz/bat', value: 'qux' }, 'patch-place $[0].path'],
  ['A.15', { '/': 9, '~1': 10 }, { op: 'test', path: '/~01', value: '10' }, 'patch-test $[0].value'],
  ['nothing to remove', {}, { op: 'remove', path: '/foo' }, 'patch-place $[0].path'],
  ['nothing to replace', { foo: [1] }, { op: 'replace', path: '/foo/1', value: 1 }, 'patch-place $[0].path'],
  ['nothing at the end', { foo: [1] }, { op: 'replace', path: '/foo/-', value: 1 }, 'patch-place $[0].path'],
  ['after the end', { foo: [1] }, { op: 'add', path: '/foo/2', value: 1 }, 'patch-place $[0].path'],
  ['no position', { foo: [1] }, { op: 'add', path: '/foo/01', value: 1 }, 'patch-place $[0].path'],
  ['a text has no parts', { foo: 'bar' }, { op: 'add', path: '/foo/0', value: 1 }, 'patch-place $[0].path'],
  ['inherited', {}, { op: 'replace', path: '/constructor', value: 1 }, 'patch-place $[0].path'],
  ['inherited further up', {}, { op: 'add', path: '/__proto__/a', value: 1 }, 'patch-place $[0].path'],
  ['the whole', { foo: 1 }, { op: 'remove', path: '' }, 'patch-place $[0].path'],
])('does not fit: %s', (_, data, operation, issue) => {
  expect(told(data, [operation])).toEqual([issue]);
});

test('the first that does not fit is told, and nothing is done', () => {
  const patch = [
    { op: 'add', path: '/a', value: 1 },
    { op: 'remove', path: '/b' },
    { op: 'remove', path: '/c' },
  ];
  expect(apply({}, patch)).toEqual({
    ok: false,
    issues: [
      {
        code: 'patch-place',
        path: [1, 'path'],
        message: 'There is no "/b" in the document; make the patch anew from this document.',
      },
    ],
  });
});

test('every fault of its form is told', () => {
  const patch = [
    { op: 'move', path: 'a' },
    null,
    { path: '/~2', value: 1 },
    { op: 'add', path: '/a' },
    { op: 'remove' },
  ];
  expect(told({}, patch)).toEqual([
    'not-allowed $[0].op',
    'wrong-form $[0].path',
    'missing-key $[0].value',
    'wrong-type $[1]',
    'not-allowed $[2].op',
    'wrong-form $[2].path',
    'missing-key $[3].value',
    'wrong-form $[4].path',
  ]);
});

test.each([undefined, null, {}, 'patch', 3])('%j is no patch', (patch) => {
  expect(told({}, patch)).toEqual(['wrong-type $']);
});

test('puts a document in the place of another, and a key of any name', () => {
  expect(apply({ a: 1 }, [{ op: 'replace', path: '', value: [2] }])).toEqual({ ok: true, value: [2] });
  const result = apply({}, [{ op: 'add', path: '/__proto__', value: { polluted: true } }]);
  expect(JSON.stringify(result)).toBe('{"ok":true,"value":{"__proto__":{"polluted":true}}}');
  expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
});

test('a test asks what JSON says, which has one nought', () => {
  expect(apply([-0], [{ op: 'test', path: '/0', value: 0 }]).ok).toBe(true);
});

test('a test of data of any depth does not hold up', () => {
  const deep: unknown = Array.from({ length: 100_000 }).reduce((inner) => ({ a: inner }), {});
  expect(applyPatch(deep, [{ op: 'test', path: '', value: 1 }]).ok).toBe(false);
  expect(applyPatch(deep, [{ op: 'test', path: '', value: { a: deep } }]).ok).toBe(false);
});

test('no JSON throws', () => {
  const operation = fc.record(
    {
      op: fc.constantFrom('add', 'remove', 'replace', 'test', 'move', 3),
      path: fc.oneof(
        fc.array(fc.constantFrom('a', '0', '1', '-', '__proto__')).map((keys) => keys.map((key) => `/${key}`).join('')),
        fc.jsonValue(),
      ),
      value: fc.jsonValue(),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.jsonValue(), fc.oneof(fc.array(operation), fc.jsonValue()), (data, patch) => {
      const before = JSON.stringify(data);
      expect(typeof apply(data, patch).ok).toBe('boolean');
      expect(JSON.stringify(data)).toBe(before);
    }),
    { numRuns: 2000 },
  );
});
