import type { Issue } from './issue.ts';
import { isObject } from './objects-in.ts';
import { quote } from './quote.ts';
import { textPartIssues, type Wording, wordingOf } from './text-part-issues.ts';

/** A part of a text: its key, what its strings are of, and the ids that it has words for. */
export interface AskedPart {
  readonly name: string;
  readonly kind: string;
  readonly ids: readonly string[];
  /** The key within the part, where words stand by one id and then by another. */
  readonly under?: string;
  /** How its strings are told of, where they aren't told of by their kind. */
  readonly wording?: Wording;
}

/** Whose words a text has: the key that names it, what it is called, its id, and the code for a text of another. */
export interface TextOwner {
  readonly key: 'protocol' | 'tool' | 'cycle' | 'tagSet' | 'crosswalk';
  readonly name: string;
  readonly id: string;
  readonly code: Issue['code'];
}

/** What is wrong with a text, seen from what its words are of: it is of another, or strings are missing or surplus. */
export function textIssues(owner: TextOwner, parts: readonly AskedPart[], text: unknown): Issue[] {
  if (!isObject(text)) return [];
  const strings = parts.flatMap((part) => partIssues(owner, part, text));
  return [...ownerIssues(owner, text[owner.key]), ...strings];
}

function partIssues(owner: TextOwner, asks: AskedPart, text: Readonly<Record<string, unknown>>): Issue[] {
  const { name, kind, ids, under, wording = wordingOf(owner.name, kind) } = asks;
  const asked = { ids: ids.map((id) => ({ id })), complete: true };
  if (under === undefined) return textPartIssues(asked, text[name], [name], wording);
  const part = text[name];
  // Where all that stands under the id is missing, that is told of the part.
  if (!isObject(part) || !Object.hasOwn(part, under)) return [];
  return textPartIssues(asked, part[under], [name, under], wording);
}

function ownerIssues({ key, name, id, code }: TextOwner, received: unknown): Issue[] {
  if (typeof received !== 'string' || received === id) return [];
  const message = `This is a text of the ${name} ${quote(received)}; expected ${quote(id)}. Mend the id, or check the text against its own ${name}.`;
  return [{ code, path: [key], message }];
}
