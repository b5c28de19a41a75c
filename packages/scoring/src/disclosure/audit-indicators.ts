import { checkMinimum } from './check-minimum.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { Relation } from './hierarchy.ts';
import { type LinkedSystem, linkedSystem } from './linked-system.ts';
import { type ShownCategories, sizesOf } from './shown-categories.ts';
import { sizeBounds } from './size-bounds.ts';
import { type WithheldOn, withholdOn } from './withhold-on.ts';

/** A group on one indicator, as a publication shows it. */
export interface ShownGroup {
  /** Its name in the relations. */
  readonly id: string;
  /**
   * How many of it are in each category: on each level, lowest first, and then without one, for each reason that is told. Left
   * out where the group is withheld.
   */
  readonly categories?: readonly number[];
  /** Whether this is out already, as in an earlier report, and can't be withheld any more. */
  readonly isOut?: boolean;
}

/** A group that each indicator of a publication withholds, and all of them together tell. */
export interface IndicatorsFinding {
  /** That it is told how many are in it. */
  readonly code: 'told-exactly';
  /** The group. */
  readonly id: string;
  /** How many are in it. */
  readonly n: number;
  /**
   * The places of two indicators that tell it together, as one leaves no fewer and the other no more; only one, or none, where
   * how many answered tells the rest.
   */
  readonly indicators: readonly number[];
  /** What to withhold besides, so that these no longer do; what is out already is never among it. */
  readonly withhold: readonly WithheldOn[];
}

/**
 * Works out what several indicators of the same groups tell together, though none of them does alone: how many are in a group
 * that is withheld on all of them.
 *
 * The same people stand behind every indicator. Where one leaves a group three people at most and another three at least, both
 * tell that it has three. So the fewest and the most that each indicator leaves of a group, its categories added up, are held
 * against those of the others, and against how many answered. What is found is told. That nothing is found is no proof: two
 * groups may each have room that they can't use at once. It is what `report` proves of what it shows.
 *
 * `audit` looks at what each indicator tells alone: run both.
 *
 * @param indicators - for each indicator the groups, with how many of each are in its categories where they are shown
 * @param relations - the sums of the groups
 * @param rule - the smallest number of raters that is shown
 * @returns the groups below it of which it is told how many are in them, in the order of their names; empty where none are
 * @throws RangeError when the minimum isn't a whole number from 1, a sum is of other groups, an indicator has a group twice or
 *   groups of different numbers of categories, or what is shown doesn't add up
 * @example
 * ```ts
 * import { disclosureRules } from '@rubrikk/scoring';
 * import { auditIndicators } from '@rubrikk/scoring/audit';
 *
 * const relations = [
 *   { total: 'leaders', parts: ['leaders north', 'leaders south'] },
 *   { total: 'north', parts: ['leaders north', 'teachers north'] },
 *   { total: 'south', parts: ['leaders south', 'teachers south'] },
 * ];
 * const shown = (leaders: number[], north: number[], south: number[]) => [
 *   { id: 'leaders', categories: leaders },
 *   { id: 'north', categories: north },
 *   { id: 'south', categories: south },
 * ];
 * // All five leaders are on the second level of trust, where only three of the north are: it has three leaders at most.
 * const trust = shown([0, 5, 0], [9, 3, 0], [4, 8, 0]);
 * // On the first two levels of vision, where all leaders are, only two of the south are: the north has three at least.
 * const vision = shown([3, 2, 0], [5, 4, 3], [2, 0, 10]);
 * const [north] = auditIndicators([trust, vision], relations, disclosureRules.noStrict);
 * console.log(north?.id, north?.n, north?.indicators); // => leaders north 3 [ 1, 0 ]
 * console.log(north?.withhold); // => [ { id: 'leaders', indicators: [ 1 ] } ]
 * ```
 */
export function auditIndicators(
  indicators: readonly (readonly ShownGroup[])[],
  relations: readonly Relation[],
  { minimum }: Pick<DisclosureRule, 'minimum'>,
): IndicatorsFinding[] {
  checkMinimum(minimum);
  const named = indicators.flatMap((groups) => groups.map(({ id }) => id));
  const ids = new Set([...named, ...relations.flatMap(({ total, parts }) => [total, ...parts])]);
  const system = linkedSystem([...ids], relations);
  const shown = indicators.map((groups) => shownBy(system, groups));
  // How many answered comes first, as an indicator with one category.
  const all = [sizesOf(system, shown), ...shown];
  const outOn = indicators.map((groups) => outBy(system, groups));
  const out = [new Set(outOn.flatMap((own) => [...own])), ...outOn];
  const bounds = all.map((own) => sizeBounds(system, own));
  return system.ids.flatMap((id, position) => {
    if (shown.some((own) => own.has(position))) return [];
    const lowest = bounds.map((boundOn) => boundOn(position, 'lowest'));
    const n = Math.max(...lowest);
    if (n === 0 || n >= Math.max(2, minimum)) return [];
    const highest = bounds.map((boundOn) => boundOn(position, 'highest'));
    if (Math.min(...highest) > n) return [];
    const tellers = { lowest: placesOf(n, lowest), highest: placesOf(n, highest) };
    const two = new Set([tellers.lowest, tellers.highest].flatMap(([first]) => first ?? []));
    const telling = [...two].flatMap((place) => (place > 0 ? [place - 1] : []));
    const withhold = withholdOn(system, { shown: all, out }, { position, n, tellers });
    return [{ code: 'told-exactly', id, n, indicators: telling, withhold }];
  });
}

function shownBy({ positionOf }: LinkedSystem, groups: readonly ShownGroup[]): ShownCategories {
  const shown = new Map<number, readonly number[]>();
  const seen = new Set<string>();
  for (const { id, categories } of groups) {
    if (seen.has(id)) throw new RangeError(`Expected every group of an indicator once; received "${id}" twice.`);
    seen.add(id);
    if (categories !== undefined) shown.set(positionOf.get(id) as number, categories);
  }
  const widths = new Set([...shown.values()].map(({ length }) => length));
  if (widths.size < 2) return shown;
  throw new RangeError(
    `Expected as many categories of every group of an indicator; received ${[...widths].join(' and ')}.`,
  );
}

function outBy({ positionOf }: LinkedSystem, groups: readonly ShownGroup[]): ReadonlySet<number> {
  return new Set(groups.flatMap(({ id, isOut }) => (isOut ? [positionOf.get(id) as number] : [])));
}

function placesOf(n: number, bounds: readonly number[]): number[] {
  return [...bounds.keys()].filter((place) => bounds[place] === n);
}
