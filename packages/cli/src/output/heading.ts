import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

/** A title with a line under it. */
export function heading(title: string, line: '=' | '-' = '-'): string {
  const wrapped = wrap(title, reportWidth);
  const width = Math.min(reportWidth, Math.max(...wrapped.split('\n').map((part) => part.length)));
  return `${wrapped}\n${line.repeat(width)}`;
}
