import { fieldsOf } from '../fields-of.ts';
import { isCount } from './is-count.ts';
import type { PublishedIssue } from './placed-result.ts';
import type { PublishedGroup, PublishedPath, PublishedReport } from './published-group.ts';
import { readPublished } from './read-published.ts';

type Fields = Readonly<Record<string, unknown>>;
type Issues = { readonly issues: readonly PublishedIssue[] };

/** One change of a comparison, and where it stands. */
interface PlacedChange {
  readonly group: Fields;
  readonly indicator: unknown;
  /** `null` where nobody chose a level in one of the waves. */
  readonly result: unknown;
  readonly path: PublishedPath;
}

/**
 * Takes from the data of a comparison of waves what an audit needs: each wave as if it were a report of it, in which the
 * numbers stand that the comparison tells; or tells of everything that it can't read.
 */
export function readComparison(data: unknown): readonly PublishedReport[] | Issues {
  const { groups } = fieldsOf(data);
  if (!Array.isArray(groups)) {
    const message = 'Expected a comparison with its "groups", as rubrikk compare --format json writes it.';
    return { issues: [{ code: 'no-comparison', path: [], message }] };
  }
  const changes = groups.flatMap((entry: unknown, at): PlacedChange[] => {
    const { group, changes: own } = fieldsOf(entry);
    return listOf(own).map((change, place) => {
      const { indicator, result } = fieldsOf(change);
      return { group: fieldsOf(group), indicator, result, path: ['groups', at, 'changes', place] };
    });
  });
  const sides = (['before', 'after'] as const).map((side) => readSide(fieldsOf(data), changes, side));
  const wrong = sides.find((side) => 'issues' in side);
  return wrong ?? (sides as PublishedReport[]);
}

function readSide(data: Fields, changes: readonly PlacedChange[], side: 'before' | 'after'): PublishedReport | Issues {
  const { minimum, rubric, round, waves, [side]: name } = data;
  const results = changes.map(({ group: { unit = null, role = null }, indicator, result }) => {
    const { status, reason, [side]: went } = fieldsOf(result);
    const { n, missing, setAside } = fieldsOf(went);
    const place = { unit, role, indicator };
    if (result === null) return { ...place, status: 'suppressed' };
    return { ...place, status, ...(status === 'shown' ? { n, missing, setAside } : { reason }) };
  });
  const read = readPublished({ minimum, rubric, round, wave: fieldsOf(waves)[side], results });
  const pathOf = (path: PublishedPath) => changes[path[1] as number]?.path ?? path;
  if ('issues' in read) return { issues: read.issues.map((issue) => ({ ...issue, path: pathOf(issue.path) })) };
  const groups = read.groups.map((group, at): PublishedGroup => {
    const isUnmeasured = changes[at]?.result === null;
    return { ...group, path: pathOf(group.path), isCompared: true, ...(isUnmeasured && { isUnmeasured }) };
  });
  const toldReasons = read.toldReasons.map((group) => ({ ...group, path: pathOf(group.path) }));
  const shown = groups.filter(({ n, isUnmeasured }) => n !== undefined || isUnmeasured);
  // It is told of both waves at once, so that it is said of one.
  const few = side === 'after' ? [] : groups.filter((_, at) => tellsFew(changes[at]?.result, read.minimum));
  return { ...read, groups, toldReasons, comparison: { name: String(name), shown, few } };
}

/** Whether fewer than the minimum, and not none, are told to be linked, or to have answered in one wave only. */
function tellsFew(result: unknown, minimum: number): boolean {
  const { n, left, joined } = fieldsOf(fieldsOf(result)['linked']);
  return [n, left, joined].some((count) => isCount(count) && count > 0 && count < Math.max(2, minimum));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
