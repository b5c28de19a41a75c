import { fieldsOf } from './fields-of.ts';

/** An object in a list of a document, with its place. */
export interface PlacedEntry {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
}

/** What stands in a list of a document; nothing where it is no list. */
export function entriesOf(list: unknown, path: PlacedEntry['path']): PlacedEntry[] {
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  return all.map((entry, at) => ({ fields: fieldsOf(entry), path: [...path, at] }));
}
