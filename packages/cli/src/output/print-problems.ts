import type { Problem } from '../problem.ts';
import { printable } from './printable.ts';

/** Writes problems for people and editors: `file:line:column: what is wrong and how to mend it [code]`. */
export function printProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, column, path, code, message }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const at = path === undefined ? '' : ` at ${path}`;
    return printable(`${place === '' ? 'rubrikk' : place}: ${message} [${code}${at}]`);
  });
  const count = problems.reduce((sum, problem) => sum + (problem.count ?? 1), 0);
  return `${lines.join('\n')}\n${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written.\n`;
}
