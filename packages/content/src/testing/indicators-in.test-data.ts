import type { Data } from './data.test-data.ts';
import { partsAt } from './parts-at.test-data.ts';

/** The indicators of dimensions at any depth. */
export function indicatorsIn(data: Data): Data[] {
  return partsAt(data, 'dimensions').flatMap((dimension) => [
    ...partsAt(dimension, 'indicators'),
    ...indicatorsIn(dimension),
  ]);
}
