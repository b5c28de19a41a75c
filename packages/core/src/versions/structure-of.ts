import type { Rubric } from '../rubric/rubric.ts';
import { isObject } from '../shared/objects-in.ts';
import { partIn, type RubricPartKind, severityOf } from './rubric-fields.ts';

/** A rubric without its version and without what only a patch changes: what its ratings rest on. */
export function structureOf({ version: _, ...rubric }: Rubric): unknown {
  return withoutPatches('rubric', rubric);
}

function withoutPatches(what: RubricPartKind, thing: Readonly<Record<string, unknown>>): unknown {
  const kept = Object.entries(thing).filter(([field]) => severityOf(what, field) !== 'patch');
  return Object.fromEntries(kept.map(([field, value]) => [field, within(partIn(what, field), value)]));
}

function within(part: RubricPartKind | undefined, value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => within(part, each));
  return isObject(value) ? withoutPatches(part, value) : value;
}
