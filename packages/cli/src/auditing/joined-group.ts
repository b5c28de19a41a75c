import type { PublishedCell } from './fill-hidden.ts';
import { groupId } from './group-sums.ts';
import { groupedBy } from './grouped-by.ts';
import type { PublishedGroup } from './published-group.ts';

/** A group with the report that it stands in: 0 is the new one, from 1 the earlier ones. */
export interface SourcedGroup extends PublishedGroup {
  readonly report: number;
}

/** The same people on the same indicator, in as many reports as speak of them. */
export interface JoinedGroup extends PublishedCell {
  /** What the reports say of them, the new one first. */
  readonly groups: readonly [SourcedGroup, ...SourcedGroup[]];
}

/**
 * Joins the groups of one indicator that are the same in several reports.
 *
 * @param answered - how many answered in a group, where anything shown tells it
 */
export function joinedGroups(
  own: readonly SourcedGroup[],
  answered: (group: PublishedGroup) => number | undefined = () => undefined,
): JoinedGroup[] {
  return [...groupedBy(own, groupId)].map(([id, groups]) => {
    const { n, missing = 0 } = groups.find((group) => group.n !== undefined) ?? {};
    const counts = groups.find((group) => group.counts !== undefined)?.counts;
    const all = groups as [SourcedGroup, ...SourcedGroup[]];
    if (n !== undefined) return { id, n, raters: n + missing, ...(counts !== undefined && { counts }), groups: all };
    const atMost = answered(all[0]);
    const isOpen = groups.every(({ isUnmeasured }) => isUnmeasured);
    return { id, n, ...(atMost !== undefined && { atMost }), ...(isOpen && { isPublished: false }), groups: all };
  });
}

/** Whether a report that is out tells its number. */
export function isOut({ groups }: JoinedGroup): boolean {
  return groups.some(({ report, n }) => report > 0 && n !== undefined);
}
