import type { Issue } from '../shared/issue.ts';

/** What stands at a path of a document; `undefined` where nothing does. */
export function valueAt(data: unknown, path: Issue['path']): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
