import type { Issue } from './issue.ts';
import { objectsIn } from './objects-in.ts';

type Path = Issue['path'];

/** An object of a document, and where it stands there. */
export interface PlacedThing {
  readonly thing: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** A text of a document, such as an id, and where it stands there. */
export interface PlacedText {
  readonly id: string;
  readonly path: Path;
}

/** The objects of a list in what was meant as a document. */
export function placedThings(list: unknown, path: Path): PlacedThing[] {
  return objectsIn(list).map(([at, thing]) => ({ thing, path: [...path, at] }));
}

/** The text at a key, with its place; none where no text is there. */
export function textAt({ thing, path }: PlacedThing, key: string): PlacedText[] {
  const id = thing[key];
  return typeof id === 'string' ? [{ id, path: [...path, key] }] : [];
}

/** The texts of a list at a key, with their places. */
export function textsAt({ thing, path }: PlacedThing, key: string): PlacedText[] {
  const list = thing[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((id: unknown, at) => (typeof id === 'string' ? [{ id, path: [...path, key, at] }] : []));
}
