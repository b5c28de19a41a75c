import { expect, test } from 'vitest';
import { asKeys } from './as-keys.ts';

test('leaves every text as it is, in its place', () => {
  const texts = ['b', '10', '2', '', '__proto__', 'constructor', 'b', 'ø', '\ud800'];
  expect(asKeys(texts)).toEqual(texts);
});
