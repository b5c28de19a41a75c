import { canonicalJson } from '../shared/canonical-json.ts';
import type { RubricChange } from './rubric-change.ts';
import { partIn, type RubricPartKind, severityOf } from './rubric-fields.ts';
import type { RubricPart } from './rubric-parts.ts';

/** The fields in which two versions of one part differ, without those that hold or name what is compared on its own. */
export function fieldChanges(what: RubricPartKind, before: RubricPart, after: RubricPart): RubricChange[] {
  const fields = new Set([...Object.keys(before.thing), ...Object.keys(after.thing)]);
  const compared = [...fields].filter((field) => partIn(what, field) === undefined);
  return compared.flatMap((field): RubricChange[] => {
    const [was, is] = [fieldOf(before, field), fieldOf(after, field)];
    if (sameData(was, is)) return [];
    const [path, severity] = [[...after.path, field], severityOf(what, field)];
    return [{ kind: 'changed', what, id: after.id, field, path, severity, breaks: [], before: was, after: is }];
  });
}

const fieldOf = ({ thing }: RubricPart, field: string) => (Object.hasOwn(thing, field) ? thing[field] : undefined);

/** Whether two values are the same data; no data are the same as none. */
function sameData(one: unknown, other: unknown): boolean {
  return canonicalJson([one ?? null]) === canonicalJson([other ?? null]);
}
