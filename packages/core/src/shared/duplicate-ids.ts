import { formatPath } from './format-path.ts';
import type { Issue } from './issue.ts';
import { quote } from './quote.ts';

/** An id, and where it stands in a document. */
interface PlacedId {
  readonly id: string;
  readonly path: Issue['path'];
}

/** An issue for each id that stands a second time, or more often. */
export function duplicateIds(kind: string, ids: readonly PlacedId[]): Issue[] {
  const first = new Map<string, Issue['path']>();
  return ids.flatMap(({ id, path }): Issue[] => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    const message = `The ${kind} ${quote(id)} already stands at ${formatPath(earlier)}; give each ${kind} one place.`;
    return [{ code: 'duplicate-id', path, message }];
  });
}
