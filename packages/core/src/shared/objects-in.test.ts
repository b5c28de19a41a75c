import { expect, test } from 'vitest';
import { isObject, objectsIn } from './objects-in.ts';

test('an object is what has keys: neither null nor an array', () => {
  expect([{}, { a: 1 }, JSON.parse('{"__proto__":1}')].map(isObject)).toEqual([true, true, true]);
  expect([null, undefined, [], 'a', 1, true].map(isObject)).toEqual([false, false, false, false, false, false]);
});

test('the objects in a list keep the positions that they had among everything else', () => {
  const list = Object.freeze([{ id: 'a' }, 'b', null, [], { id: 'c' }]);
  expect(objectsIn(list)).toEqual([
    [0, { id: 'a' }],
    [4, { id: 'c' }],
  ]);
});

test.each([undefined, null, 'text', 3, { length: 2 }])('there are none in %j', (value) => {
  expect(objectsIn(value)).toEqual([]);
});
