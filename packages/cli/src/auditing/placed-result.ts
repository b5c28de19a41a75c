import { entriesOf } from '../entries-of.ts';
import type { RubricFault } from '../input/rubric-fault.ts';
import type { PublishedGroup, PublishedPath } from './published-group.ts';

/** A result of a report as it stands there, with its place and, where it is of one, its network. */
export interface PlacedResult {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly network: string | null;
  readonly path: PublishedPath;
}

/** Something in a report that an audit can't read. */
export interface PublishedIssue extends Omit<RubricFault, 'offset' | 'path' | 'code'> {
  readonly code: 'wrong-type' | 'duplicate-result' | 'no-report' | 'no-comparison';
  readonly path: PublishedPath;
}

/** The results of a list in a report. */
export function placedResults(results: unknown, path: PublishedPath, network: string | null = null): PlacedResult[] {
  return entriesOf(results, path).map((entry) => ({ ...entry, network }));
}

/** Where a result belongs; its labels have been looked at. */
export function groupOf({ fields: { unit, role }, network, path }: PlacedResult) {
  return { unit: unit as string | null, role: role as string | null, network, path };
}

/** What is wrong with the labels of a result. */
export function labelIssues({ fields, path }: PlacedResult, key: 'indicator' | 'dimension'): PublishedIssue[] {
  const { unit, role, status, [key]: id } = fields;
  const names = Object.entries({ unit, role }).filter(([, name]) => name !== null && typeof name !== 'string');
  const isKnown = status === 'shown' || status === 'suppressed';
  return [
    ...names.map(([part, name]) => wrong([...path, part], `the ${part} as a text, or null for all together`, name)),
    ...(typeof id === 'string' ? [] : [wrong([...path, key], `the id of ${articles[key]} ${key}`, id)]),
    ...(isKnown ? [] : [wrong([...path, 'status'], '"shown" or "suppressed"', status)]),
  ];
}

/** A withheld result says the smallest number that is shown, and no other. */
export function numbersIn({ fields: { minimum: _, ...fields }, path }: PlacedResult): PublishedIssue[] {
  const numbers = Object.entries(fields).filter(([, value]) => typeof value === 'number' || Array.isArray(value));
  return numbers.map(([key, value]) => wrong([...path, key], 'no number in a withheld result', value));
}

const articles = { indicator: 'an', dimension: 'a' } as const;

/** Says what was expected in a place. */
export function wrong(path: PublishedPath, expected: string, received: unknown): PublishedIssue {
  const message = `Expected ${expected}; received ${JSON.stringify(received) ?? 'nothing'}.`;
  return { code: 'wrong-type', path, message };
}

/** The groups that have two results of the same indicator or dimension. */
export function repeated(
  groups: readonly (Pick<PublishedGroup, 'unit' | 'role' | 'network' | 'path' | 'dimension'> & {
    indicator?: string;
  })[],
  key: 'indicator' | 'dimension',
): PublishedIssue[] {
  const seen = new Set<string>();
  return groups.flatMap(({ unit, role, network, path, [key]: id }) => {
    if (seen.size < seen.add(JSON.stringify([unit, role, network, id])).size) return [];
    const message = `This group has a result of the ${key} already; keep one.`;
    return [{ code: 'duplicate-result', path, message }];
  });
}
