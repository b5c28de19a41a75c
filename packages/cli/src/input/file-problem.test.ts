import { describe, expect, it } from 'vitest';
import { fileProblem } from './file-problem.ts';

const error = (code: string) => Object.assign(new Error(`${code}: went wrong`), { code });

describe('fileProblem', () => {
  it.each([
    ['ENOENT', "There is no such file. Check the path; it's looked for from the folder that you stand in."],
    ['ENOTDIR', "There is no such file: a part of the path that should be a folder isn't one."],
    ['EISDIR', 'This is a folder; expected a file.'],
    ['EACCES', "The file can't be read: permission is denied."],
    ['EIO', "The file can't be read: EIO: went wrong."],
  ])('words %s', (code, message) => {
    expect(fileProblem('a.csv', error(code))).toEqual({ file: 'a.csv', code: 'unreadable-file', message });
  });

  it('words what is no error of a file, and adds how to mend it', () => {
    expect(fileProblem('a', new Error('no code'), 'Mend it.').message).toBe(
      "The file can't be read: no code. Mend it.",
    );
    expect(fileProblem('a', 'a string').message).toBe("The file can't be read: a string.");
  });
});
