import { describe, expect, it } from 'vitest';
import { heading } from './heading.ts';

describe('heading', () => {
  it('draws a line as long as the title', () => {
    expect(heading('School')).toBe('School\n------');
    expect(heading('School', '=')).toBe('School\n======');
  });

  it('wraps a long title, and draws the line as long as its longest part', () => {
    const [first, second, line, ...rest] = heading(`${'a'.repeat(50)} ${'b'.repeat(37)} ccc`).split('\n');
    expect([first?.length, second, rest]).toEqual([88, 'ccc', []]);
    expect(line).toBe('-'.repeat(88));
  });

  it('draws no line longer than the report is wide', () => {
    expect(heading('a'.repeat(100))).toBe(`${'a'.repeat(100)}\n${'-'.repeat(88)}`);
  });
});
