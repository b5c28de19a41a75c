import type { Issue } from '../shared/issue.ts';
import { relationCounts } from './relation-counts.ts';

type Path = Issue['path'];

/** What is wrong with how many indicators stand on either side of what was meant as an entry. */
export function relationIssues({ relation, from, to }: Readonly<Record<string, unknown>>, path: Path): Issue[] {
  if (!Array.isArray(from) || !Array.isArray(to) || typeof relation !== 'string') return [];
  if (relation === 'none') return sideIssues(from.length, to.length, path);
  if (!isCounted(relation)) return [];
  const counts = relationCounts[relation];
  return [
    ...countIssues(relation, from.length, counts.from, [...path, 'from']),
    ...countIssues(relation, to.length, counts.to, [...path, 'to']),
  ];
}

const isCounted = (relation: string): relation is keyof typeof relationCounts =>
  Object.hasOwn(relationCounts, relation);

function countIssues(relation: string, count: number, [fewest, most]: readonly [number, number], path: Path): Issue[] {
  if (count >= fewest && count <= most) return [];
  const expected = fewest === most ? `exactly ${fewest}` : `${fewest} or more`;
  const message = `An entry "${relation}" has ${expected} in "${path.at(-1)}"; received ${count}. Mend the relation, or the indicators.`;
  return [{ code: count < fewest ? 'too-few' : 'too-many', path, message }];
}

function sideIssues(from: number, to: number, path: Path): Issue[] {
  if (from > 0 !== to > 0) return [];
  const expected = 'An entry "none" has indicators in "from" or in "to", and none in the other';
  const message = `${expected}; received ${from} and ${to}. Mend the relation, or the indicators.`;
  return [{ code: from === 0 ? 'too-few' : 'too-many', path: [...path, 'to'], message }];
}
