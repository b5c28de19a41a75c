import type { Data } from './data.test-data.ts';
import { isData } from './is-data.test-data.ts';

/** The parts of plain data, such as the dimensions of a rubric. None where there is no such list. */
export function partsAt(data: Data, key: string): readonly Data[] {
  const parts = data[key];
  return Array.isArray(parts) ? parts.filter(isData) : [];
}
