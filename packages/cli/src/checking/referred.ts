import { fieldsOf } from '../fields-of.ts';
import type { CheckIssue } from './checked.ts';
import type { KnownKind, KnownThings } from './known.ts';

/** Which thing a document refers to: its kind, and where in the document it is named. */
export interface Reference<Kind extends KnownKind> {
  readonly kind: Kind;
  /** What the reference stands in: an object with an id and a version, or the id alone. */
  readonly named: unknown;
  readonly path: CheckIssue['path'];
}

/** The thing that is referred to: of that version, else any by that id, as the check then tells of the version. */
export function referred<Kind extends KnownKind>(
  known: KnownThings,
  { kind, named, path }: Reference<Kind>,
): { readonly thing?: KnownThings[Kind][number]; readonly issues: readonly CheckIssue[] } {
  const { id, version } = typeof named === 'string' ? { id: named } : fieldsOf(named);
  const all: readonly { readonly id: string; readonly version?: string }[] = known[kind];
  const same = all.filter((one) => one.id === id);
  const thing = same.find((one) => one.version === version) ?? same[0];
  // The list is of that kind; TypeScript can't tell which once it has been searched.
  if (thing !== undefined) return { thing: thing as KnownThings[Kind][number], issues: [] };
  return { issues: [{ code: 'not-known', path, message: notKnown(kind, id, version) }] };
}

function notKnown(kind: KnownKind, id: unknown, version: unknown): string {
  if (typeof id !== 'string') return `Expected the id of a ${kind}; received ${JSON.stringify(id) ?? 'nothing'}.`;
  const name = typeof version === 'string' ? `"${id}" ${version}` : `"${id}"`;
  const file = kind === 'cycle' ? 'a plan that has it' : 'its file';
  return `This is checked against the ${kind} ${name}, which doesn't ship and is none of the good files here; name ${file} as well.`;
}
