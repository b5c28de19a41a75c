import { describe, expect, it } from 'vitest';
import { printProblems } from './print-problems.ts';

describe('printProblems', () => {
  it('writes a line for each, with as much of the place as there is', () => {
    expect(
      printProblems([
        { code: 'wrong-argument', message: 'A.' },
        { file: 'a.csv', code: 'unreadable-file', message: 'B.' },
        { file: 'a.csv', line: 3, column: 7, code: 'unknown-level', message: 'C.' },
        { file: 'r.json', line: 1, column: 1, path: '$.rubric', code: 'missing-key', message: 'D.' },
      ]),
    ).toBe(`rubrikk: A. [wrong-argument]
a.csv: B. [unreadable-file]
a.csv:3:7: C. [unknown-level]
r.json:1:1: D. [missing-key at $.rubric]
4 problems; nothing was written.
`);
  });

  it('counts one, and those that one line stands for', () => {
    expect(printProblems([{ code: 'x', message: 'A.' }])).toMatch(/\n1 problem; nothing was written\.\n$/);
    const many = printProblems([
      { code: 'x', message: 'A.' },
      { code: 'and-more', message: 'And 7 more.', count: 7 },
    ]);
    expect(many).toMatch(/\n8 problems; nothing was written\.\n$/);
  });

  it('keeps each on its line, and steers no terminal', () => {
    const printed = printProblems([{ file: 'a\nb', code: 'x', message: '"\u001B[2J\r\n" is wrong.' }]);
    expect(printed).toBe('a b: "�[2J " is wrong. [x]\n1 problem; nothing was written.\n');
  });
});
