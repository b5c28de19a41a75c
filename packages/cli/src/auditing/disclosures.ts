import type { TableAudit } from './audit-joined.ts';
import type { Disclosure, Withholding } from './disclosure.ts';
import { isOut, type JoinedGroup, type SourcedGroup } from './joined-group.ts';

/** Says which groups of which report an audit's findings are about, and what of the new report is to be withheld. */
export function disclosures(found: TableAudit, own: readonly JoinedGroup[]): Disclosure[] {
  const groups = new Map(own.map((group) => [group.id, group]));
  const besides = found.withhold.flatMap((id) => withholding(groups.get(id)));
  return found.findings.flatMap((finding): Disclosure[] => {
    const { code, id } = finding;
    const range = found.intervals.find((interval) => interval.id === id);
    const group = groups.get(id) ?? ownGroup(id, own);
    // A part of a unit that nobody may be in isn't told.
    const mayBeEmpty = !groups.has(id) && range?.lowest === 0;
    if (code === 'needless' || mayBeEmpty) return [];
    if (code === 'shown-against-rule') return shownAgainstRule(group, finding.isNew, besides);
    const about = group.groups[0];
    const highest = range?.highest === undefined ? {} : { highest: range.highest };
    const numbers = range === undefined ? {} : { lowest: range.lowest, ...highest };
    return [{ code, ...nameOf(about), ...numbers, withhold: finding.isNew ? besides : [], isNew: finding.isNew }];
  });
}

/** A number that one report or a dimension tells outright, though the new report or the rule withholds it. */
function shownAgainstRule(group: JoinedGroup, isToldNow: boolean, besides: readonly Withholding[]): Disclosure[] {
  const { n, groups } = group;
  // The sums of a dimension are only looked at for what they tell of other groups.
  if (groups.some(({ over }) => over !== undefined) || n === undefined) return [];
  const [first] = groups;
  const isShown = first.report === 0 && first.n !== undefined;
  const own = isOut(group) && isShown ? withholding(group) : [];
  const isNew = isToldNow || isShown;
  const withhold = isNew ? [...own, ...besides] : [];
  if (first.n !== undefined && !first.isToldByDimension) {
    return [{ code: 'shown-against-rule', ...nameOf(first), withhold, isNew }];
  }
  return [{ code: 'told-exactly', ...nameOf(first), lowest: n, highest: n, withhold, isNew }];
}

/** What the new report has to withhold so that it doesn't tell a group. */
function withholding(group: JoinedGroup | undefined): Withholding[] {
  const first = group?.groups[0];
  if (first === undefined || first.report > 0) return [];
  const { unit, role, network, dimension, indicator, isToldByDimension, over } = first;
  if (over !== undefined) return [{ unit, role, network, dimension: indicator }];
  return [{ unit, role, network, ...(isToldByDimension && dimension !== undefined && { dimension }) }];
}

/** The unit whose own part it is. */
function ownGroup(id: string, own: readonly JoinedGroup[]): JoinedGroup {
  const [unit, role] = JSON.parse(id) as [string, string | null];
  return own.find(({ groups: [group] }) => {
    return group.unit === unit && group.role === role && group.network === null;
  }) as JoinedGroup;
}

/** How a finding names its group. */
export function nameOf({
  unit,
  role,
  network,
  indicator,
  dimension,
  over,
  isToldByDimension,
  report,
  path,
}: SourcedGroup): Pick<Disclosure, 'unit' | 'role' | 'network' | 'indicator' | 'dimension' | 'report' | 'path'> {
  const place = { unit, role, network, report, path };
  if (over !== undefined) return { ...place, indicator: null, dimension: indicator };
  return { ...place, indicator, ...(isToldByDimension && dimension !== undefined && { dimension }) };
}
