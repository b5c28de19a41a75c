import type { Organisation } from '@rubrikk/core';
import type { Relation } from '@rubrikk/scoring';
import type { ShownTable } from './audit-joined.ts';
import type { PublishedCell } from './fill-hidden.ts';
import { groupSums } from './group-sums.ts';
import { groupedBy } from './grouped-by.ts';
import { isOut, type JoinedGroup, type SourcedGroup } from './joined-group.ts';
import { relationsOnce } from './relations-once.ts';

/** Puts what the reports show of one indicator into one table, with the sums that each of them lets a reader write down. */
export function tableOf(
  own: readonly SourcedGroup[],
  joined: readonly JoinedGroup[],
  minimum: number,
  organisation?: Organisation,
): ShownTable {
  const reports = [...groupedBy(own, ({ report }) => String(report)).values()];
  const relations = relationsOnce(
    reports.flatMap((groups) =>
      groupSums(
        groups.filter(({ isAlone }) => !isAlone),
        organisation,
      ),
    ),
  );
  const cells = joined.map(({ groups, ...cell }): PublishedCell => cell);
  const out = joined.filter(isOut).map(({ id }) => id);
  const times = own[0]?.over ?? 1;
  return { cells: [...cells, ...ownParts(relations, joined)], relations, out, minimum: minimum * times };
}

/** The parts of units that are in none of the units below them: the sums name them, and nobody knows their number. */
function ownParts(relations: readonly Relation[], joined: readonly JoinedGroup[]): PublishedCell[] {
  const published = new Set(joined.map(({ id }) => id));
  const named = new Set(relations.flatMap(({ parts }) => parts).filter((id) => !published.has(id)));
  return [...named].map((id) => ({ id, n: undefined, isPublished: false }));
}
