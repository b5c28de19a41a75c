import type { Organisation } from '@rubrikk/core';
import { auditJoined, type ShownTable } from './audit-joined.ts';
import type { Disclosure } from './disclosure.ts';
import { disclosures, nameOf } from './disclosures.ts';
import type { NoPoint } from './feasible-point.ts';
import { groupId } from './group-sums.ts';
import { groupedBy } from './grouped-by.ts';
import { type JoinedGroup, joinedGroups, type SourcedGroup } from './joined-group.ts';
import type { PublishedDimension, PublishedGroup, PublishedReport } from './published-group.ts';
import { tableOf } from './table-of.ts';
import { toldByDimensions } from './told-by-dimensions.ts';
import { type IndicatorTable, toldTogether } from './told-together.ts';

/**
 * Works out what a reader of a report can work out of the groups that it withholds, indicator by indicator, with what
 * earlier reports of the same raters show beside it.
 */
export function auditPublished(
  published: PublishedReport,
  organisation?: Organisation,
  earlier: readonly PublishedReport[] = [],
): Disclosure[] {
  const { minimum, toldReasons, shownBeside = [] } = published;
  const own = toldByDimensions(published);
  const told = [own, ...earlier.map(toldByDimensions)];
  const groups = told.flatMap((one, report) => [...one.groups, ...one.totals].map((group) => ({ ...group, report })));
  const auditOnce = remembered(auditJoined);
  const answered = answeredIn(groups);
  const byIndicator = groupedBy(groups, ({ indicator, over }) => JSON.stringify([indicator, over ?? null]));
  const tables = [...byIndicator.values()].map((same) => {
    const joined = joinedGroups(same, answered);
    return { same, joined, table: tableOf(same, joined, minimum, organisation) };
  });
  const found = tables.flatMap(({ same, joined, table }) => {
    const result = auditOnce(table);
    return typeof result === 'string' ? noSum(same, result) : disclosures(result, joined);
  });
  const few = own.unsure.filter(({ n }) => n > 0 && n < minimum).map(fewOnOne);
  return [
    ...found,
    ...togetherBeside(found, tables, minimum),
    ...few,
    ...toldReasons.map(toldReason),
    ...shownBeside.map(toldBesides),
  ];
}

/** What all indicators tell together of groups of which no indicator tells anything alone. */
function togetherBeside(
  found: readonly Disclosure[],
  tables: readonly { readonly joined: readonly JoinedGroup[]; readonly table: ShownTable }[],
  minimum: number,
): Disclosure[] {
  if (found.some(({ code }) => code === 'no-sum' || code === 'no-sum-found')) return [];
  const indicators = tables.flatMap(({ joined, table: { relations } }) => {
    const isOne = joined[0]?.groups[0].over === undefined;
    return isOne ? [{ joined: joined as IndicatorTable['joined'], relations }] : [];
  });
  const together = toldTogether(indicators, minimum);
  const told = new Set(found.map(groupId));
  const unfit = together.unfit.flatMap(({ joined: [{ groups }] }) => noSum(groups, 'none'));
  return [...together.found.filter((one) => !told.has(groupId(one))), ...unfit];
}

/** Tells how many answered in a group, where any indicator of it is shown; of a dimension that many for each of its indicators. */
function answeredIn(groups: readonly SourcedGroup[]): (group: PublishedGroup) => number | undefined {
  const known = new Map<string, number>();
  for (const group of groups) {
    const { n, missing, over, isToldByDimension } = group;
    // What a dimension tells is how many chose a level, and not how many didn't.
    if (n !== undefined && over === undefined && !isToldByDimension) known.set(groupId(group), n + missing);
  }
  return (group) => {
    const answered = known.get(groupId(group));
    return answered === undefined ? undefined : answered * (group.over ?? 1);
  };
}

/** Indicators of which the same numbers are shown, and the same groups withheld, are looked at once. */
function remembered(work: typeof auditJoined): typeof auditJoined {
  const done = new Map<string, ReturnType<typeof auditJoined>>();
  return (table) => {
    const key = JSON.stringify(table);
    if (!done.has(key)) done.set(key, work(table));
    return done.get(key) as ReturnType<typeof auditJoined>;
  };
}

function noSum(own: readonly SourcedGroup[], point: NoPoint): Disclosure[] {
  const code = point === 'none' ? 'no-sum' : 'no-sum-found';
  return [{ code, ...nameOf(own[0] as SourcedGroup), withhold: [], isNew: true }];
}

/** A dimension made of withheld indicators, one of which few rated. */
function fewOnOne({ unit, role, network, dimension, path }: PublishedDimension): Disclosure {
  const withhold = [{ unit, role, network, dimension }];
  const label = { unit, role, network, indicator: null, dimension };
  return { code: 'shown-against-rule', ...label, withhold, isNew: true, report: 0, path };
}

function toldBesides(group: PublishedGroup): Disclosure {
  return { code: 'shown-beside', ...nameOf({ ...group, report: 0 }), withhold: [], isNew: true };
}

function toldReason(group: PublishedReport['toldReasons'][number]): Disclosure {
  return { code: 'told-reason', ...nameOf({ ...group, report: 0 }), withhold: [], isNew: true };
}
