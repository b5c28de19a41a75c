import { isFew } from './demands.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { LinkedCell, Relation } from './hierarchy.ts';
import { linkedSystem } from './linked-system.ts';
import { orderedCells } from './ordered-cells.ts';
import type { SuppressionReason } from './protected.ts';
import type { RatedGroups } from './rated-groups.ts';
import type { RatedTables } from './rated-tables.ts';
import { startTableau } from './tableau.ts';
import { costsOf } from './withheld-in.ts';
import { withholdExact } from './withhold-exact.ts';

/** For each cell, why it is withheld; `undefined` where it is shown. */
type Reasons = readonly (SuppressionReason | undefined)[];

/** Why groups are withheld already, for all indicators and for each. */
interface Withheld {
  readonly bySize: Reasons;
  readonly byIndicator: readonly Reasons[];
}

/**
 * Withholds further groups until nobody who holds together all that is shown of all indicators, numbers, levels and what is
 * missing, can tell exactly how many are in a group that is too small, nor how many of it are on levels of an indicator that it
 * has too few on.
 *
 * For each it looks for other people that might be in the groups, for all indicators at once, by moves that keep all sums
 * (Diaconis & Sturmfels 1998, The Annals of Statistics 26, 363–397): what is found is a proof. Where none are found more is
 * withheld.
 *
 * @param published - the cells that matter most: others are withheld in their place, wherever that is enough
 * @returns for each indicator, why each group is withheld
 */
export function protectExact(
  { sizes, indicators, countsWhole = false }: RatedGroups,
  relations: readonly Relation[],
  rule: Pick<DisclosureRule, 'minimum' | 'hidesEmpty'>,
  withheld: Withheld,
  published: readonly string[],
): readonly Reasons[] {
  const system = linkedSystem(
    sizes.map(({ id }) => id),
    relations,
  );
  const places = new Map(sizes.map(({ id }, at) => [id, at]));
  const placeOf = system.ids.map((id) => places.get(id) as number);
  const hiddenBy = (reasons: Reasons) => Uint8Array.from(placeOf, (at) => (reasons[at] === undefined ? 0 : 1));
  const bySize = orderedCells(system, sizes);
  const fewIn = (cells: readonly LinkedCell[]) =>
    new Set(cells.flatMap((cell, at) => (isFew(cell, rule) && !cell.hasConsent ? [at] : [])));
  const tables = indicators.map((own, at): RatedTables => {
    const cells = placeOf.map((place) => own.cells[place] as LinkedCell);
    // Who is missing or set aside must then stay so, as else nobody would be on levels of just these indicators.
    const laidOut = countsWhole ? own.categories.slice(0, own.levels) : own.categories;
    const categories = laidOut.map((numbers) => placeOf.map((place) => numbers[place] as number));
    const isHidden = hiddenBy(withheld.byIndicator[at] as Reasons);
    return { categories, levels: own.levels, few: fewIn(cells), isHidden };
  });
  const order = orderOf(tables);
  const { hidden } = withholdExact(
    {
      equations: system.equations,
      complement: {
        tableau: startTableau(system.equations, system.ids.length),
        bounds: new Map(),
        changes: new Map(),
      },
      indicators: order.map((at) => tables[at] as RatedTables),
      few: fewIn(bySize),
      costs: costsOf(bySize, new Set(published)),
    },
    hiddenBy(countsWhole ? everywhere(withheld) : withheld.bySize),
  );
  const cellOf = sizes.map(({ id }) => system.positionOf.get(id) as number);
  return withheld.byIndicator.map((reasons, indicator) => {
    const own = hidden[order.indexOf(indicator)] as Uint8Array;
    return reasons.map((reason, at) => reason ?? (own[cellOf[at] as number] === 1 ? 'would-reveal' : undefined));
  });
}

/** Why groups are withheld for all indicators, or for each: how many are in them isn't shown either way. */
function everywhere({ bySize, byIndicator }: Withheld): Reasons {
  return bySize.map((reason, at) => {
    const own = byIndicator.map((reasons) => reasons[at]);
    return reason ?? (own.includes(undefined) ? undefined : own[0]);
  });
}

/** The indicators in an order of their own, so that the order they came in makes no difference. */
function orderOf(tables: readonly RatedTables[]): number[] {
  return [...tables.keys()].sort((a, b) => compareTables(tables[a] as RatedTables, tables[b] as RatedTables));
}

function compareTables(a: RatedTables, b: RatedTables): number {
  if (a.categories.length !== b.categories.length) return a.categories.length - b.categories.length;
  for (let category = 0; category < a.categories.length; category += 1) {
    const order = compareNumbers(a.categories[category] as number[], b.categories[category] as number[]);
    if (order !== 0) return order;
  }
  return compareNumbers(a.isHidden, b.isHidden);
}

/** By the first numbers in which two lists of the same length differ. */
function compareNumbers(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
