import type { Relation } from '@rubrikk/scoring';
import { auditIndicators, type IndicatorsFinding, type ShownGroup, type WithheldOn } from '@rubrikk/scoring/audit';
import type { Disclosure, Withholding } from './disclosure.ts';
import { nameOf, ownGroup } from './disclosures.ts';
import type { JoinedGroup, SourcedGroup } from './joined-group.ts';
import { relationsOnce } from './relations-once.ts';

/** One indicator: its groups, and their sums. */
export interface IndicatorTable {
  readonly joined: readonly [JoinedGroup, ...JoinedGroup[]];
  readonly relations: readonly Relation[];
}

/**
 * What all indicators tell together of groups that each of them withholds, which none of them does alone.
 *
 * @returns what is told; the tables whose numbers don't add up, where that is why nothing can be said
 */
export function toldTogether(
  tables: readonly IndicatorTable[],
  minimum: number,
): { readonly found: readonly Disclosure[]; readonly unfit: readonly IndicatorTable[] } {
  const look = looking(tables, minimum);
  const findings = look(tables, () => true);
  if (findings === undefined) {
    const unfit = tables.filter((one) => look([one], () => true) === undefined);
    return { found: [], unfit: unfit.length > 0 ? unfit : tables.slice(0, 1) };
  }
  const before = findings.length === 0 ? [] : look(tables, ({ report }) => report > 0);
  const known = new Set(before?.map(({ id }) => id));
  return { found: findings.map((one) => disclosureOf(one, tables, !known.has(one.id))), unfit: [] };
}

/** Audits what is shown of some tables by some of the reports; `undefined` where its numbers don't add up. */
function looking(all: readonly IndicatorTable[], minimum: number) {
  const relations = relationsOnce(all.flatMap((table) => table.relations));
  return (
    tables: readonly IndicatorTable[],
    isSeen: (group: SourcedGroup) => boolean,
  ): IndicatorsFinding[] | undefined => {
    const shown = tables.map(({ joined }) => joined.map((group) => shownGroup(group, isSeen)));
    try {
      return auditIndicators(shown, relations, { minimum });
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
}

function shownGroup({ id, groups }: JoinedGroup, isSeen: (group: SourcedGroup) => boolean): ShownGroup {
  const { categories } = groups.find((group) => isSeen(group) && group.categories !== undefined) ?? {};
  const isOut = groups.some(({ report, categories: told }) => report > 0 && told !== undefined);
  return categories === undefined ? { id } : { id, categories, isOut };
}

function disclosureOf(
  { id, n, indicators, withhold }: IndicatorsFinding,
  tables: readonly IndicatorTable[],
  isNew: boolean,
): Disclosure {
  const { joined } = tables[indicators[0] ?? 0] as IndicatorTable;
  const { groups } = joined.find((group) => group.id === id) ?? ownGroup(id, joined);
  return {
    code: 'told-together',
    ...nameOf(groups[0]),
    indicators: indicators.map((place) => indicatorOf(tables, place)),
    lowest: n,
    highest: n,
    withhold: isNew ? withhold.map((one) => withholdingOn(one, tables)) : [],
    isNew,
  };
}

function withholdingOn({ id, indicators }: WithheldOn, tables: readonly IndicatorTable[]): Withholding {
  const { joined } = tables[indicators[0] as number] as IndicatorTable;
  const { unit, role, network } = (joined.find((group) => group.id === id) as JoinedGroup).groups[0];
  return { unit, role, network, indicators: indicators.map((place) => indicatorOf(tables, place)) };
}

function indicatorOf(tables: readonly IndicatorTable[], place: number): string {
  return (tables[place] as IndicatorTable).joined[0].groups[0].indicator;
}
