import type { Organisation } from '@rubrikk/core';
import type { Relation } from '@rubrikk/scoring';
import { type Audit, type AuditCode, audit } from '@rubrikk/scoring/audit';
import { fillHidden, type PublishedCell } from './fill-hidden.ts';
import { groupId, groupSums } from './group-sums.ts';
import type { PublishedGroup, PublishedPath, PublishedReport } from './published-group.ts';

/** A group by what it is called. */
export type Named = Pick<PublishedGroup, 'unit' | 'role' | 'network'>;

/** Something that a report would give away. */
export interface Disclosure extends Named {
  readonly code: Exclude<AuditCode, 'needless'> | 'told-reason' | 'no-sum';
  readonly indicator: string;
  /** What a reader can work out of the number: from so many to so many. */
  readonly lowest?: number;
  readonly highest?: number;
  /** The groups to withhold besides. */
  readonly withhold: readonly Named[];
  /** Where the group stands in the report. */
  readonly path: PublishedPath;
}

/** Works out what a reader of a report can work out of the groups that it withholds, indicator by indicator. */
export function auditPublished(
  { minimum, groups, toldReasons }: PublishedReport,
  organisation?: Organisation,
): Disclosure[] {
  const auditOnce = remembered((cells, relations) => auditCells(cells, relations, minimum));
  const found = [...byIndicator(groups).values()].flatMap((own) => {
    const relations = groupSums(own, organisation);
    const result = auditOnce([...own.map(cellOf), ...ownParts(relations, own)], relations);
    return result === undefined ? noSum(own) : disclosures(result, own);
  });
  const told = toldReasons.map((group): Disclosure => ({ code: 'told-reason', ...nameOf(group), withhold: [] }));
  return [...found, ...told];
}

function byIndicator(groups: readonly PublishedGroup[]): Map<string, PublishedGroup[]> {
  const all = new Map<string, PublishedGroup[]>();
  for (const group of groups) all.set(group.indicator, [...(all.get(group.indicator) ?? []), group]);
  return all;
}

function cellOf(group: PublishedGroup): PublishedCell {
  const { n, missing } = group;
  return { id: groupId(group), n, ...(n !== undefined && { raters: n + missing }) };
}

/** The parts of units that are in none of the units below them: the sums name them, and nobody knows their number. */
function ownParts(relations: readonly Relation[], own: readonly PublishedGroup[]): PublishedCell[] {
  const published = new Set(own.map(groupId));
  const named = new Set(relations.flatMap(({ parts }) => parts).filter((id) => !published.has(id)));
  return [...named].map((id) => ({ id, n: undefined, isPublished: false }));
}

function auditCells(
  cells: readonly PublishedCell[],
  relations: readonly Relation[],
  minimum: number,
): Audit | undefined {
  const filled = fillHidden(cells, relations);
  const published = cells.flatMap(({ id, n }) => (n === undefined ? [] : [id]));
  const rule = { name: 'published', source: 'The report itself.', minimum };
  return filled && audit({ cells: filled, relations }, published, rule);
}

/** Indicators of which the same numbers are shown, and the same groups withheld, are looked at once. */
function remembered(
  work: (cells: readonly PublishedCell[], relations: readonly Relation[]) => Audit | undefined,
): typeof work {
  const done = new Map<string, Audit | undefined>();
  return (cells, relations) => {
    const key = JSON.stringify([cells, relations]);
    if (!done.has(key)) done.set(key, work(cells, relations));
    return done.get(key);
  };
}

function disclosures({ findings, intervals, withhold }: Audit, own: readonly PublishedGroup[]): Disclosure[] {
  const groups = new Map(own.map((group) => [groupId(group), group]));
  const besides = withhold
    .map((id) => groups.get(id) as PublishedGroup)
    .map(({ unit, role, network }) => ({ unit, role, network }));
  return findings.flatMap(({ code, id }): Disclosure[] => {
    const group = groups.get(id) ?? ownGroup(id, own);
    const range = intervals.find((interval) => interval.id === id);
    // A part of a unit that nobody may be in isn't told.
    const mayBeEmpty = !groups.has(id) && range?.lowest === 0;
    if (code === 'needless' || mayBeEmpty) return [];
    const numbers = {
      ...(range !== undefined && { lowest: range.lowest }),
      ...(range?.highest !== undefined && { highest: range.highest }),
    };
    return [{ code, ...nameOf(group), ...numbers, withhold: besides }];
  });
}

/** The unit whose own part it is. */
function ownGroup(id: string, own: readonly PublishedGroup[]): PublishedGroup {
  const [unit, role] = JSON.parse(id) as [string, string | null];
  return own.find((group) => group.unit === unit && group.role === role && group.network === null) as PublishedGroup;
}

function noSum(own: readonly PublishedGroup[]): Disclosure[] {
  return [{ code: 'no-sum', ...nameOf(own[0] as PublishedGroup), withhold: [] }];
}

function nameOf({
  unit,
  role,
  network,
  indicator,
  path,
}: PublishedGroup): Named & Pick<Disclosure, 'indicator' | 'path'> {
  return { unit, role, network, indicator, path };
}
