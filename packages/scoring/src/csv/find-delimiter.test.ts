import { expect, test } from 'vitest';
import { findDelimiter } from './find-delimiter.ts';

const found = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return String.fromCharCode(findDelimiter(bytes, 0, bytes.length, true));
};

test('a quoted cell after an empty first line is still quoted: what is in it does not count', () => {
  expect(found('\n"a;b;c",x\n')).toBe(',');
});

test('counts what stands outside quotes in the first row that has anything', () => {
  expect(found('a;b;c,d\n1,2,3,4,5\n')).toBe(';');
  expect(found('"a\nb;c;d",e\n')).toBe(',');
  expect(found('a\tb\tc;d\n')).toBe('\t');
});

test('does not count what is quoted after any of the three, nor what lies beyond the end', () => {
  expect(found('a,"x;y;z"\n')).toBe(',');
  expect(found('a;"x,y,z"\n')).toBe(';');
  expect(found('a\t"x,y,z"\n')).toBe('\t');
  expect(findDelimiter(new TextEncoder().encode('a,b;c'), 0, 3, true)).toBe(0x2c);
});

test('is the comma where there is none, and nothing while the first row has not ended', () => {
  expect(found('alone\n')).toBe(',');
  expect(findDelimiter(new TextEncoder().encode('a;b'), 0, 3, false)).toBe(0);
});
