import { expect, test } from 'vitest';
import { quote } from './quote.ts';

test.each([
  ['', '""'],
  ['developing', '"developing"'],
  ['say "hi"', String.raw`"say \"hi\""`],
  ['two\nlines', String.raw`"two\nlines"`],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ['x'.repeat(1_000_000), `"${'x'.repeat(60)}…"`],
])('quotes on one line and no longer than a line (%#)', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
