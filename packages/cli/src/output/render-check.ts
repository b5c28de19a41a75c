import type { Counts } from '../checking/checked.ts';
import type { FileCheck } from '../checking/file-check.ts';
import { printable } from './printable.ts';

/** Says of each file that it is good, what it is, how many there are of what it holds, and what may not be meant. */
export function renderCheck(checks: readonly FileCheck[]): string {
  return checks
    .flatMap(({ file, kind = '', id = '', counts = {}, remarks = [] }) => {
      const what = `${kind} ${kind === 'answers' ? 'to ' : ''}"${id}"`;
      return [`ok: ${[`${file}: ${what}`, ...countWords(counts)].join(', ')}`, ...remarks.map((one) => `  ${one}`)];
    })
    .map((line) => `${printable(line)}\n`)
    .join('');
}

/** Says for a program what each file is, and all that is wrong with it. */
export function renderCheckJson(checks: readonly FileCheck[]): string {
  const ok = checks.every(({ problems }) => problems.length === 0);
  const files = checks.map(({ file, kind = null, id = null, counts = null, remarks = [], problems }) => {
    const own = problems.map(({ file: _, ...problem }) => problem);
    return { file, ok: problems.length === 0, kind, id, counts, remarks, problems: own };
  });
  return `${JSON.stringify({ ok, files }, undefined, 2)}\n`;
}

function countWords(counts: Counts): string[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${count === 1 ? name.replace(/ies$/, 'y').replace(/s$/, '') : name}`);
}
