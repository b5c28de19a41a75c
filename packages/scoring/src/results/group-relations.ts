import type { Organisation } from '@rubrikk/core';
import type { Relation } from '../disclosure/hierarchy.ts';
import { unitsAbove } from '../tally/units-above.ts';
import type { ReportGroup } from './report-groups.ts';

/** The sums that anyone can write down of a report's groups: over roles, over units, over the tree, and over networks. */
export function groupRelations(groups: readonly ReportGroup[], organisation?: Organisation): Relation[] {
  const totals = groups.map((total) => ({ total: total.id, own: total }));
  const parents = new Map(organisation?.units.map(({ id, parent }) => [id, parent]));
  const coverage = coverageOf(organisation);
  const byRole = new Map<string | null, ReportGroup[]>();
  const byPlace = new Map<string, ReportGroup[]>();
  for (const group of groups) {
    push(byRole, group.role, group);
    push(byPlace, placeOf(group), group);
  }
  const relations = totals.flatMap(({ total, own }): Relation[] => {
    const overRoles =
      own.role === null ? (byPlace.get(placeOf(own)) as ReportGroup[]).filter(({ role }) => role !== null) : [];
    const overUnits = partsOf(own, byRole.get(own.role) as ReportGroup[], parents, coverage);
    return [overRoles, overUnits].map((parts) => ({ total, parts: parts.map(({ id }) => id) }));
  });
  return relations.filter(({ parts }) => parts.length > 0);
}

function push<Key>(lists: Map<Key, ReportGroup[]>, key: Key, group: ReportGroup): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [group]);
  else list.push(group);
}

function placeOf({ kind, unit, network }: ReportGroup): string {
  return JSON.stringify([kind, unit, network]);
}

/** The groups of the same role that make up a total. */
function partsOf(
  { kind, unit, network }: ReportGroup,
  alike: readonly ReportGroup[],
  parents: ReadonlyMap<string, string | undefined>,
  coverage: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ReportGroup[] {
  if (kind === 'own') return [];
  if (kind === 'network') {
    const within = coverage.get(network as string);
    return alike.filter((part) => part.kind === 'unit' && part.unit !== null && within?.has(part.unit));
  }
  const below = alike.filter(
    (part) => part.kind === 'unit' && part.unit !== null && (parents.get(part.unit) ?? null) === unit,
  );
  // A unit without units below it has nothing to be added up from.
  const own = alike.filter((part) => part.kind === 'own' && part.unit === unit);
  return unit !== null && below.length === 0 ? [] : [...below, ...own];
}

/** For each network its units, without those below another one of it: each rater of the network is in one of them. */
function coverageOf(organisation: Organisation | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  if (organisation === undefined) return new Map();
  const above = unitsAbove(organisation);
  const { networks = [] } = organisation;
  const isBelow = (unit: string, units: readonly string[]) =>
    above.get(unit)?.some((other) => other !== unit && units.includes(other));
  return new Map(
    networks.map(({ id, units }) => {
      return [id, new Set(units.filter((unit) => !isBelow(unit, units)))];
    }),
  );
}
