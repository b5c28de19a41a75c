import type { Relation } from '@rubrikk/scoring';
import { groupedBy } from './grouped-by.ts';

/** The sums, each once, in whatever order its parts are. */
export function relationsOnce(relations: readonly Relation[]): Relation[] {
  const alike = groupedBy(relations, ({ total, parts }) => JSON.stringify([total, [...parts].sort()]));
  return [...alike.values()].flatMap((same) => same.slice(0, 1));
}
