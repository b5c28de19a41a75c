import type { Disclosure } from './disclosure.ts';
import { nameOf } from './disclosures.ts';
import { groupId } from './group-sums.ts';
import { isWithheld } from './is-withheld.ts';
import type { PublishedGroup, PublishedReport } from './published-group.ts';

/**
 * What comparisons tell of groups that a report of the same raters withholds, however many they are, and of how few were
 * linked, left or joined. It is new where the new document withholds or shows it; what only earlier ones do is out.
 *
 * @param reports - the new document, then the earlier ones
 */
export function toldBeside(reports: readonly PublishedReport[]): Disclosure[] {
  return [...reports.flatMap((_, report) => withheldElsewhere(reports, report)), ...fewLinked(reports[0])];
}

function withheldElsewhere(reports: readonly PublishedReport[], report: number): Disclosure[] {
  const isNew = report === 0;
  const others = reports.flatMap(({ groups }, at) =>
    at !== report && (isNew || at === 0) ? groups.filter(isWithheld).map((group) => [idOf(group), at] as const) : [],
  );
  const hidden = new Map(others.toReversed());
  return (reports[report]?.comparison?.shown ?? []).flatMap((group): Disclosure[] => {
    const withheldIn = hidden.get(idOf(group));
    if (withheldIn === undefined) return [];
    const withhold = isNew ? [{ unit: group.unit, role: group.role, network: group.network }] : [];
    return [{ code: 'withheld-elsewhere', ...nameOf({ ...group, report }), withhold, isNew, withheldIn }];
  });
}

function fewLinked(report: PublishedReport | undefined): Disclosure[] {
  return (report?.comparison?.few ?? []).map((group): Disclosure => {
    const withhold = [{ unit: group.unit, role: group.role, network: group.network }];
    return { code: 'few-linked', ...nameOf({ ...group, report: 0 }), withhold, isNew: true };
  });
}

function idOf(group: PublishedGroup): string {
  return JSON.stringify([groupId(group), group.indicator]);
}
