import { expect, it } from 'vitest';
import { cleanLine } from './clean-line.ts';

it('leaves one space where several stand, and tells what it took out', () => {
  const { text, mends } = cleanLine('\t a\u00A0 b\u200Bc  ', 7, 0);
  expect(text).toBe('a bc');
  expect(mends.map(({ code, line }) => `${code} ${line}`)).toEqual([
    'no-break-space 7',
    'hidden-character 7',
    'spaces 7',
  ]);
});

it('reads a soft hyphen at the end of a line as the hyphen that was printed there', () => {
  expect(cleanLine('under\u00AD ', 1, 0)).toEqual({ number: 1, gap: 0, text: 'under-', mends: [] });
});
