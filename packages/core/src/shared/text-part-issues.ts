import type { Issue } from './issue.ts';
import { isObject } from './objects-in.ts';
import { quote } from './quote.ts';

/** The ids that a part of a text has words for. */
export interface AskedIds {
  readonly ids: readonly { readonly id: string }[];
  /** Whether these are all: not where some of what they name can't be read. */
  readonly complete: boolean;
}

/** How the strings of one part are told of, by id. */
export interface Wording {
  readonly missing: (id: string) => string;
  readonly surplus: (id: string) => string;
}

/** How strings are told of that are of one kind; `owner` is whose words they are, such as a rubric. */
export function wordingOf(owner: string, kind: string): Wording {
  return {
    missing: (id) => `The ${kind} ${quote(id)} has no text; add one.`,
    surplus: (id) => `The ${owner} asks for no ${kind} ${quote(id)}; remove the text, or mend the id.`,
  };
}

/** Issues for the strings that a part of a text lacks, and for those that nothing asks for. */
export function textPartIssues(asked: AskedIds, part: unknown, path: Issue['path'], wording: Wording): Issue[] {
  if (part !== undefined && !isObject(part)) return [];
  const given = part ?? {};
  const ids = new Set(asked.ids.map(({ id }) => id));
  const missing = [...ids].filter((id) => !Object.hasOwn(given, id));
  const surplus = asked.complete ? Object.keys(given).filter((id) => !ids.has(id)) : [];
  return [
    ...missing.map((id): Issue => ({ code: 'missing-text', path: [...path, id], message: wording.missing(id) })),
    ...surplus.map((id): Issue => ({ code: 'surplus-text', path: [...path, id], message: wording.surplus(id) })),
  ];
}
