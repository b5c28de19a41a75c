import type { Data } from './data.test-data.ts';

/** Whether a value is an object or a list. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}
