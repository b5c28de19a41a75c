import { fieldsOf } from '../fields-of.ts';
import type { PublishedIssue } from './placed-result.ts';
import type { PublishedGroup, PublishedPath, PublishedReport } from './published-group.ts';
import { readPublished } from './read-published.ts';

/**
 * Takes from the data of a comparison of rounds what an audit needs: the individual round as if it were a report, in which
 * the numbers of staff stand that the judgements are held against; or tells of everything that it can't read.
 */
export function readRounds(data: unknown): readonly PublishedReport[] | { readonly issues: readonly PublishedIssue[] } {
  const { judgements, minimum, rubric, wave } = fieldsOf(data);
  if (!Array.isArray(judgements)) {
    const message = 'Expected a comparison with its "judgements", as rubrikk compare --format json writes it.';
    return { issues: [{ code: 'no-comparison', path: [], message }] };
  }
  const gaps = new Map(
    judgements.toReversed().flatMap((entry: unknown, at) => gapsOf(entry, judgements.length - 1 - at)),
  );
  const placed = [...gaps.values()];
  const results = placed.map(({ result }) => result);
  const read = readPublished({ minimum, rubric, wave, round: 'individual', results });
  const pathOf = (path: PublishedPath) => placed[path[1] as number]?.path ?? path;
  if ('issues' in read) return { issues: read.issues.map((issue) => ({ ...issue, path: pathOf(issue.path) })) };
  const groups = read.groups.map((group): PublishedGroup => ({ ...group, path: pathOf(group.path), isAlone: true }));
  const toldReasons = read.toldReasons.map((group) => ({ ...group, path: pathOf(group.path) }));
  const shown = groups.filter(({ n }) => n !== undefined);
  return [{ ...read, groups, toldReasons, comparison: { name: 'individual', shown, few: [] } }];
}

/** The gaps of a judgement, each under its staff and indicator; those where there was nothing to compare tell nothing. */
function gapsOf(entry: unknown, at: number) {
  const { unit, gaps } = fieldsOf(entry);
  const all: readonly unknown[] = Array.isArray(gaps) ? gaps : [];
  return all.flatMap((one, place) => {
    const { indicator, gap } = fieldsOf(one);
    if (gap === null) return [];
    const { status, reason, ratings } = fieldsOf(gap);
    const { n, missing, setAside } = fieldsOf(ratings);
    const told = status === 'shown' ? { n, missing, setAside } : { reason };
    const result = { unit, role: null, indicator, status, ...told };
    const path = ['judgements', at, 'gaps', place];
    return [[JSON.stringify([unit, indicator]), { result, path }] as const];
  });
}
