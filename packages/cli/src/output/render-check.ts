import type { Counts } from '../checking/checked.ts';
import type { FileCheck } from '../checking/file-check.ts';
import { printable } from './printable.ts';

/** Says of each file that it is good, what it is, and how many there are of what it holds. */
export function renderCheck(checks: readonly FileCheck[]): string {
  return checks
    .map(({ file, kind = '', id = '', counts = {} }) => {
      const what = `${kind} ${kind === 'answers' ? 'to ' : ''}"${id}"`;
      return `${printable(`ok: ${[`${file}: ${what}`, ...countWords(counts)].join(', ')}`)}\n`;
    })
    .join('');
}

/** Says for a program what each file is, and all that is wrong with it. */
export function renderCheckJson(checks: readonly FileCheck[]): string {
  const ok = checks.every(({ problems }) => problems.length === 0);
  const files = checks.map(({ file, kind = null, id = null, counts = null, problems }) => {
    const own = problems.map(({ file: _, ...problem }) => problem);
    return { file, ok: problems.length === 0, kind, id, counts, problems: own };
  });
  return `${JSON.stringify({ ok, files }, undefined, 2)}\n`;
}

function countWords(counts: Counts): string[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${count === 1 ? name.replace(/ies$/, 'y').replace(/s$/, '') : name}`);
}
