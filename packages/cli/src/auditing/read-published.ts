import type { RubricFault } from '../input/rubric-fault.ts';
import type { PublishedGroup, PublishedReport } from './published-group.ts';

/** Something in a report that an audit can't read. */
export interface PublishedIssue extends Omit<RubricFault, 'offset' | 'path'> {
  readonly path: readonly (string | number)[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Takes from the data of a report what an audit needs, or tells of everything that it can't read. */
export function readPublished(data: unknown): PublishedReport | { readonly issues: readonly PublishedIssue[] } {
  const { minimum, results } = fieldsOf(data);
  if (!Array.isArray(results)) {
    const message = 'Expected a report with its "results", as rubrikk report --format json writes it.';
    return { issues: [{ code: 'no-report', path: [], message }] };
  }
  const issues = [...minimumIssues(minimum), ...results.flatMap(resultIssues)];
  const groups = issues.length > 0 ? [] : results.map(groupOf);
  const all = [...issues, ...repeated(groups)];
  if (all.length > 0) return { issues: all };
  const toldReasons = groups.flatMap(({ at }) => (tellsSize(fieldsOf(results[at])) ? [at] : []));
  return { minimum: minimum as number, groups, toldReasons };
}

/** The reasons that tell of a group that is withheld whether it is below the minimum. */
function tellsSize({ status, reason }: Fields): boolean {
  return status === 'suppressed' && (reason === 'too-few' || reason === 'would-reveal');
}

function minimumIssues(minimum: unknown): PublishedIssue[] {
  if (isCount(minimum) && minimum > 0) return [];
  const message = `Expected the smallest number of raters that is shown, a whole number from 1; received ${JSON.stringify(minimum) ?? 'nothing'}.`;
  return [{ code: 'wrong-type', path: ['minimum'], message }];
}

function resultIssues(result: unknown, at: number): PublishedIssue[] {
  const { unit, role, indicator, status, n } = fieldsOf(result);
  const wrong = (key: string, expected: string, received: unknown): PublishedIssue => {
    const message = `Expected ${expected}; received ${JSON.stringify(received) ?? 'nothing'}.`;
    return { code: 'wrong-type', path: ['results', at, key], message };
  };
  return [
    ...Object.entries({ unit, role })
      .filter(([, name]) => name !== null && typeof name !== 'string')
      .map(([key, name]) => wrong(key, `the ${key} as a text, or null for all together`, name)),
    ...(typeof indicator === 'string' ? [] : [wrong('indicator', 'the id of an indicator', indicator)]),
    ...(status === 'shown' || status === 'suppressed' ? [] : [wrong('status', '"shown" or "suppressed"', status)]),
    ...(status !== 'shown' || isCount(n) ? [] : [wrong('n', 'how many chose a level, a whole number from 0', n)]),
  ];
}

function groupOf(result: unknown, at: number): PublishedGroup {
  const { unit, role, indicator, status, n, missing } = fieldsOf(result);
  const kinds = Object.values(fieldsOf(missing)).filter(isCount);
  return {
    unit: unit as string | null,
    role: role as string | null,
    indicator: indicator as string,
    n: status === 'shown' ? (n as number) : undefined,
    missing: kinds.reduce((sum, one) => sum + one, 0),
    at,
  };
}

function repeated(groups: readonly PublishedGroup[]): PublishedIssue[] {
  const seen = new Set<string>();
  return groups.flatMap(({ unit, role, indicator, at }) => {
    if (seen.size < seen.add(JSON.stringify([unit, role, indicator])).size) return [];
    const message = 'This group has a result of the indicator already; keep one.';
    return [{ code: 'duplicate-result', path: ['results', at], message }];
  });
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
