import type { AuditInterval } from '@rubrikk/scoring/audit';
import type { TableAudit } from './audit-joined.ts';
import type { Disclosure, Withholding } from './disclosure.ts';
import { isOut, type JoinedGroup, type SourcedGroup } from './joined-group.ts';

/** Says which groups of which report an audit's findings are about, and what of the new report is to be withheld. */
export function disclosures(found: TableAudit, own: readonly JoinedGroup[]): Disclosure[] {
  const groups = new Map(own.map((group) => [group.id, group]));
  const besides = found.withhold.map((id) => withholding(groups.get(id) as JoinedGroup));
  const told = found.findings.flatMap((finding): Disclosure[] => {
    const { code, id } = finding;
    const range = found.intervals.find((interval) => interval.id === id);
    const group = groups.get(id) ?? ownGroup(id, own);
    // A part of a unit that nobody may be in isn't told.
    const mayBeEmpty = !groups.has(id) && range?.lowest === 0;
    const isNobody = range?.highest === 0 && group.groups.every(({ isCompared }) => isCompared);
    if (code === 'needless' || mayBeEmpty || isNobody || group.isPublished === false) return [];
    if (code === 'shown-against-rule') return shownAgainstRule(group, finding.isNew, besides);
    // Only a hidden number that is below the minimum is told, so that its range has an end.
    const { lowest, highest } = range as AuditInterval & { readonly highest: number };
    const withhold = finding.isNew ? besides : [];
    return [{ code, ...nameOf(group.groups[0]), lowest, highest, withhold, isNew: finding.isNew }];
  });
  return [...told, ...unsettled(found, groups)];
}

/** The withheld groups of which nothing was found to be told, but not all whole numbers were tried. */
function unsettled({ intervals, findings }: TableAudit, groups: ReadonlyMap<string, JoinedGroup>): Disclosure[] {
  const settled = new Set(findings.map(({ id }) => id));
  return intervals.flatMap(({ id, isUnsettled }): Disclosure[] => {
    const group = groups.get(id);
    if (isUnsettled !== true || settled.has(id) || group === undefined) return [];
    return [{ code: 'unsettled', ...nameOf(group.groups[0]), withhold: [], isNew: false }];
  });
}

/** A number that one report or a dimension tells outright, though the new report or the rule withholds it. */
function shownAgainstRule(group: JoinedGroup, isToldNow: boolean, besides: readonly Withholding[]): Disclosure[] {
  const { n, groups } = group;
  // The sums of a dimension are only looked at for what they tell of other groups.
  if (groups.some(({ over }) => over !== undefined) || n === undefined) return [];
  const [first] = groups;
  const isShown = first.report === 0 && first.n !== undefined;
  const own = isOut(group) && isShown ? [withholding(group)] : [];
  const isNew = isToldNow || isShown;
  const withhold = isNew ? [...own, ...besides] : [];
  if (first.n !== undefined && !first.isToldByDimension) {
    return [{ code: 'shown-against-rule', ...nameOf(first), withhold, isNew }];
  }
  return [{ code: 'told-exactly', ...nameOf(first), lowest: n, highest: n, withhold, isNew }];
}

/** What the new report, in which it is shown, has to withhold so that it doesn't tell a group. */
function withholding({ groups: [first] }: JoinedGroup): Withholding {
  const { unit, role, network, dimension, indicator, isToldByDimension, over } = first;
  if (over !== undefined) return { unit, role, network, dimension: indicator };
  return { unit, role, network, ...(isToldByDimension && dimension !== undefined && { dimension }) };
}

/** The unit whose own part it is. */
export function ownGroup(id: string, own: readonly JoinedGroup[]): JoinedGroup {
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
