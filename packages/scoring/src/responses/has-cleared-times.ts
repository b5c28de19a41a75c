import type { AssessmentForm } from './assessment-form.ts';
import { isId } from './is-id.ts';
import { isTime } from './is-time.ts';
import { plainObject } from './plain-object.ts';

type Data = Readonly<Record<string, unknown>>;

const parts: readonly string[] = ['ratings', 'comments', 'targets', 'evidence'];

/** Whether a value says when cells were cleared, none of which is still there. */
export function hasClearedTimes(value: unknown, assessment: Data, form: AssessmentForm): boolean {
  const cleared = plainObject(value);
  if (cleared === undefined) return false;
  for (const part in cleared) {
    const times = plainObject(cleared[part]);
    if (times === undefined || !parts.includes(part)) return false;
    const cells = plainObject(assessment[part]) ?? {};
    for (const key in times) {
      if (part === 'evidence' ? !isId(key) : !form.columns.has(key)) return false;
      if (!isTime(times[key]) || Object.hasOwn(cells, key)) return false;
    }
  }
  return true;
}
