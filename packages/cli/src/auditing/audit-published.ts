import type { Organisation } from '@rubrikk/core';
import { auditJoined, type ShownTable, type TableAudit } from './audit-joined.ts';
import type { Disclosure } from './disclosure.ts';
import { disclosures, nameOf } from './disclosures.ts';
import { groupedBy } from './grouped-by.ts';
import { joinedGroups, type SourcedGroup } from './joined-group.ts';
import type { PublishedDimension, PublishedReport } from './published-group.ts';
import { tableOf } from './table-of.ts';
import { toldByDimensions } from './told-by-dimensions.ts';

/**
 * Works out what a reader of a report can work out of the groups that it withholds, indicator by indicator, with what
 * earlier reports of the same raters show beside it.
 */
export function auditPublished(
  published: PublishedReport,
  organisation?: Organisation,
  earlier: readonly PublishedReport[] = [],
): Disclosure[] {
  const { minimum, toldReasons } = published;
  const own = toldByDimensions(published);
  const told = [own, ...earlier.map(toldByDimensions)];
  const groups = told.flatMap((one, report) => [...one.groups, ...one.totals].map((group) => ({ ...group, report })));
  const auditOnce = remembered(auditJoined);
  const byIndicator = groupedBy(groups, ({ indicator, over }) => JSON.stringify([indicator, over ?? null]));
  const found = [...byIndicator.values()].flatMap((same) => {
    const joined = joinedGroups(same);
    const result = auditOnce(tableOf(same, joined, minimum, organisation));
    return result === undefined ? noSum(same) : disclosures(result, joined);
  });
  const few = own.unsure.filter(({ n }) => n > 0 && n < minimum).map(fewOnOne);
  return [...found, ...few, ...toldReasons.map(toldReason)];
}

/** Indicators of which the same numbers are shown, and the same groups withheld, are looked at once. */
function remembered(work: (table: ShownTable) => TableAudit | undefined): typeof work {
  const done = new Map<string, TableAudit | undefined>();
  return (table) => {
    const key = JSON.stringify(table);
    if (!done.has(key)) done.set(key, work(table));
    return done.get(key);
  };
}

function noSum(own: readonly SourcedGroup[]): Disclosure[] {
  return [{ code: 'no-sum', ...nameOf(own[0] as SourcedGroup), withhold: [], isNew: true }];
}

/** A dimension made of withheld indicators, one of which few rated. */
function fewOnOne({ unit, role, network, dimension, path }: PublishedDimension): Disclosure {
  const withhold = [{ unit, role, network, dimension }];
  const label = { unit, role, network, indicator: null, dimension };
  return { code: 'shown-against-rule', ...label, withhold, isNew: true, report: 0, path };
}

function toldReason(group: PublishedReport['toldReasons'][number]): Disclosure {
  return { code: 'told-reason', ...nameOf({ ...group, report: 0 }), withhold: [], isNew: true };
}
