import { describe, expect, it } from 'vitest';
import { isNestedTooDeep } from './is-nested-too-deep.ts';

describe('isNestedTooDeep', () => {
  it.each([
    ['['.repeat(100), false],
    ['['.repeat(101), true],
    ['{"a":'.repeat(101), true],
    ['[{"a":'.repeat(50), false],
    ['[{"a":'.repeat(51), true],
    ['[]'.repeat(500), false],
    [`["${'['.repeat(500)}"]`, false],
    [`[/*${'['.repeat(500)}*/]`, false],
    ['', false],
    ['nonsense', false],
  ])('tells of %.20s', (content, expected) => {
    expect(isNestedTooDeep(content)).toBe(expected);
  });
});
