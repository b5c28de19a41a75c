import { isTime } from './is-time.ts';
import { keyCount, plainObject } from './plain-object.ts';

/** Whether a value says that an assessment was handed in, or opened again. */
export function isStatus(value: unknown): boolean {
  const it = plainObject(value);
  if (it === undefined || keyCount(it) !== 2) return false;
  return (it['state'] === 'submitted' || it['state'] === 'reopened') && isTime(it['at']);
}
