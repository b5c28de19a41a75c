import type { RubricFault } from '../input/rubric-fault.ts';
import type { PublishedGroup, PublishedPath, PublishedReport } from './published-group.ts';

/** Something in a report that an audit can't read. */
export interface PublishedIssue extends Omit<RubricFault, 'offset' | 'path'> {
  readonly path: PublishedPath;
}

type Fields = Readonly<Record<string, unknown>>;

/** A result with its place and, where it is of one, its network. */
interface PlacedResult {
  readonly fields: Fields;
  readonly network: string | null;
  readonly path: PublishedPath;
}

/** Takes from the data of a report what an audit needs, or tells of everything that it can't read. */
export function readPublished(data: unknown): PublishedReport | { readonly issues: readonly PublishedIssue[] } {
  const { minimum, results, networks = [] } = fieldsOf(data);
  if (!Array.isArray(results) || !Array.isArray(networks)) {
    const message = 'Expected a report with its "results", as rubrikk report --format json writes it.';
    return { issues: [{ code: 'no-report', path: [], message }] };
  }
  const all = [...placed(results, ['results'], null), ...networks.flatMap(networkResults)];
  const issues = [...minimumIssues(minimum), ...all.flatMap(resultIssues)];
  const groups = issues.length > 0 ? [] : all.map(groupOf);
  const twice = repeated(groups);
  if (issues.length + twice.length > 0) return { issues: [...issues, ...twice] };
  const toldReasons = groups.filter((_, at) => tellsSize((all[at] as PlacedResult).fields));
  return { minimum: minimum as number, groups, toldReasons };
}

function networkResults(data: unknown, at: number): PlacedResult[] {
  const { network, results } = fieldsOf(data);
  return placed(Array.isArray(results) ? results : [], ['networks', at, 'results'], String(network));
}

function placed(results: readonly unknown[], path: PublishedPath, network: string | null): PlacedResult[] {
  return results.map((result, at) => ({ fields: fieldsOf(result), network, path: [...path, at] }));
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

function resultIssues({ fields, path }: PlacedResult): PublishedIssue[] {
  const { unit, role, indicator, status, n } = fields;
  const wrong = (key: string, expected: string, received: unknown): PublishedIssue => {
    const message = `Expected ${expected}; received ${JSON.stringify(received) ?? 'nothing'}.`;
    return { code: 'wrong-type', path: [...path, key], message };
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

function groupOf({ fields, network, path }: PlacedResult): PublishedGroup {
  const { unit, role, indicator, status, n, missing } = fields;
  const kinds = Object.values(fieldsOf(missing)).filter(isCount);
  return {
    unit: unit as string | null,
    role: role as string | null,
    network,
    indicator: indicator as string,
    n: status === 'shown' ? (n as number) : undefined,
    missing: kinds.reduce((sum, one) => sum + one, 0),
    path,
  };
}

function repeated(groups: readonly PublishedGroup[]): PublishedIssue[] {
  const seen = new Set<string>();
  return groups.flatMap(({ unit, role, network, indicator, path }) => {
    if (seen.size < seen.add(JSON.stringify([unit, role, network, indicator])).size) return [];
    const message = 'This group has a result of the indicator already; keep one.';
    return [{ code: 'duplicate-result', path, message }];
  });
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
