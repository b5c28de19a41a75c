import { isTime } from '../shared/is-time.ts';
import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import { missingKinds } from './missing-kinds.ts';

/** What is wrong with the values that an edit puts in a cell, each by itself; a key without a value isn't there. */
export function valueIssues(cell: object, path: Issue['path']): Issue[] {
  return Object.entries(cell).flatMap(([key, value]): Issue[] => {
    const expected = expectedAt(key, value);
    if (value === undefined || expected === undefined) return [];
    const received = typeof value === 'string' ? quote(value) : String(value);
    const code = key === 'missing' ? 'not-allowed' : 'wrong-form';
    return [{ code, path: [...path, key], message: `Expected ${expected}; received ${received}.` }];
  });
}

/** What was expected at a key; `undefined` where it is there. Levels and indicators are the rubric's to know. */
function expectedAt(key: string, value: unknown): string | undefined {
  switch (key) {
    case 'at':
      return isTime(value) ? undefined : 'a date and time with its offset from UTC, such as "2026-11-21T10:00:00Z"';
    case 'present':
      return Number.isSafeInteger(value) && Number(value) >= 1 ? undefined : 'how many were present, 1 or more';
    case 'missing':
      return missingKinds.some((kind) => kind === value) ? undefined : `one of ${missingKinds.map(quote).join(', ')}`;
    case 'level':
    case 'indicator':
      return undefined;
    default:
      return typeof value === 'string' && /\S/.test(value) ? undefined : 'words';
  }
}
