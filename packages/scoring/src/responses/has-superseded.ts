import type { AssessmentForm } from './assessment-form.ts';
import { isCell } from './has-cells.ts';
import { isId } from './is-id.ts';
import { isStatus } from './is-status.ts';
import { keyCount, plainObject } from './plain-object.ts';
import { codeOf } from './rating-reader.ts';

/** Whether a value is the list of what other copies of an assessment said. */
export function hasSuperseded(value: unknown, isAlone: boolean, form: AssessmentForm): boolean {
  return Array.isArray(value) && value.every((lost: unknown) => isSuperseded(lost, isAlone, form));
}

function isSuperseded(lost: unknown, isAlone: boolean, form: AssessmentForm): boolean {
  const it = plainObject(lost);
  if (it === undefined || keyCount(it) !== 3) return false;
  const { part, key, value } = it;
  if (part === 'status') return key === 'status' && isStatus(value);
  if (part === 'evidence') return isId(key) && isCell(value, part, form);
  if (!form.columns.has(key as string)) return false;
  if (part === 'ratings') return codeOf(value, isAlone, form.levelOf, form.missing) >= 0;
  return (part === 'comments' || part === 'targets') && isCell(value, part, form);
}
