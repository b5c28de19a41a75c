import type { Issue } from './issue.ts';
import { isObject } from './objects-in.ts';
import { quote } from './quote.ts';
import { textPartIssues, wordingOf } from './text-part-issues.ts';

/** A part of a text: its key, what its strings are of, and the ids that it has words for. */
export interface AskedPart {
  readonly name: string;
  readonly kind: string;
  readonly ids: readonly string[];
}

/** Whose words a text has: the key that names it, its id, and the code for a text of another. */
export interface TextOwner {
  readonly key: 'protocol' | 'tool' | 'cycle';
  readonly id: string;
  readonly code: Issue['code'];
}

/** What is wrong with a text, seen from what its words are of: it is of another, or strings are missing or surplus. */
export function textIssues(owner: TextOwner, parts: readonly AskedPart[], text: unknown): Issue[] {
  if (!isObject(text)) return [];
  const strings = parts.flatMap(({ name, kind, ids }) => {
    const asked = { ids: ids.map((id) => ({ id })), complete: true };
    return textPartIssues(asked, text[name], [name], wordingOf(owner.key, kind));
  });
  return [...ownerIssues(owner, text[owner.key]), ...strings];
}

function ownerIssues({ key, id, code }: TextOwner, received: unknown): Issue[] {
  if (typeof received !== 'string' || received === id) return [];
  const message = `This is a text of the ${key} ${quote(received)}; expected ${quote(id)}. Mend the id, or check the text against its own ${key}.`;
  return [{ code, path: [key], message }];
}
