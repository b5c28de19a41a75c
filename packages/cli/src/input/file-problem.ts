import type { Problem } from '../problem.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file. Check the path; it's looked for from the folder that you stand in.",
  ENOTDIR: "There is no such file: a part of the path that should be a folder isn't one.",
  EISDIR: 'This is a folder; expected a file.',
  EACCES: "The file can't be read: permission is denied.",
};

/** Says why a file couldn't be read. */
export function fileProblem(file: string, error: unknown, mend = ''): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? `The file can't be read: ${error instanceof Error ? error.message : String(error)}.`;
  return { file, code: 'unreadable-file', message: `${reason} ${mend}`.trim() };
}
