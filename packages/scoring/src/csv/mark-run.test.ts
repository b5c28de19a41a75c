import { expect, test } from 'vitest';
import { markRun } from './mark-run.ts';

function marksOf(text: string, first: number, step: number): Int16Array {
  const marks = new Int16Array(256).fill(-1);
  for (const [at, character] of [...text].entries()) marks[character.charCodeAt(0)] = first + at * step;
  return marks;
}

/** The bytes that pass the check of both halves of a word, told one by one. */
function passing({ lowest, beyond }: ReturnType<typeof markRun>): string {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => {
    const mark = byte * 0x10001 - lowest;
    return ((mark | (mark + beyond)) & 0x80008000) === 0;
  });
  return String.fromCharCode(...bytes);
}

test('finds the bytes whose marks are 0, 1, 2 and so on', () => {
  expect(passing(markRun(marksOf('12345', 0, 1)))).toBe('12345');
  expect(passing(markRun(marksOf('0123456789', 0, 1)))).toBe('0123456789');
  expect(passing(markRun(marksOf('abcdefghijklmnopqrstuvwxyz', 0, 1)))).toBe('abcdefghijklmnopqrstuvwxyz');
  expect(markRun(marksOf('12345', 0, 1))).toEqual({ lowest: 0x00310031, beyond: 0x7ffb7ffb });
});

test('takes none of the bytes whose marks are others', () => {
  const alone = marksOf('123', 0, 1);
  alone[0x39] = 7;
  alone[0x41] = 0;
  expect(passing(markRun(alone))).toBe('123');
  // Before the run, a 0 that no 1 follows, and a 1 that no 0 comes before.
  alone[0x21] = 0;
  alone[0x24] = 1;
  expect(passing(markRun(alone))).toBe('123');
  expect(passing(markRun(marksOf('54321', 0, 1)))).not.toMatch(/[1-4]/);
  expect(passing(markRun(marksOf('12345', 1, 1)))).toBe('');
  expect(passing(markRun(marksOf('135', 0, 2)))).not.toMatch(/[235]/);
  expect(passing(markRun(new Int16Array(256).fill(-1)))).toBe('');
});
