import { checkMinimum } from './check-minimum.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { LinkedCell, Relation } from './hierarchy.ts';
import type { Complement } from './known-changes.ts';
import { type LinkedSystem, linkedSystem } from './linked-system.ts';
import { orderedCells } from './ordered-cells.ts';
import type { ProtectOptions } from './protect-options.ts';
import type { SuppressionReason } from './protected.ts';
import { startTableau } from './tableau.ts';
import { withheldIn } from './withheld-in.ts';

/**
 * Decides which groups are withheld, as `protect` does, for many indicators of the same groups: what is learnt of the sums
 * for one helps with the next, and indicators of which the same numbers answered share one solution.
 *
 * @param tables - for each indicator the same cells, each with its own n
 * @param relations - the sums, the same for all
 * @param rule - what is withheld
 * @param options - as for `protect`
 * @returns for each table, in their order, what `protect` gives for it
 * @throws RangeError as `protect` does, and when the tables aren't of the same cells
 * @example
 * ```ts
 * import { disclosureRules, protectEach } from '@rubrikk/scoring';
 *
 * const relations = [{ total: 'all', parts: ['north', 'south'] }];
 * const vision = [{ id: 'all', n: 19 }, { id: 'north', n: 10 }, { id: 'south', n: 9 }];
 * const trust = [{ id: 'all', n: 14 }, { id: 'north', n: 10 }, { id: 'south', n: 4 }];
 * const [first, second] = protectEach([vision, trust], relations, disclosureRules.noStrict);
 * console.log(first?.join()); // => ,,
 * console.log(second?.join()); // => ,would-reveal,too-few
 * ```
 */
export function protectEach(
  tables: readonly (readonly LinkedCell[])[],
  relations: readonly Relation[],
  rule: DisclosureRule,
  options: ProtectOptions = {},
): (SuppressionReason | undefined)[][] {
  checkMinimum(rule.minimum);
  const [first = []] = tables;
  const ids = first.map(({ id }) => id);
  const system = linkedSystem(ids, relations);
  const ordered = tables.map((cells) => orderedCells(system, cells));
  const keys = ordered.map((cells) => JSON.stringify(cells));
  const solved = solveAll(
    system,
    new Map(ordered.map((cells, at) => [keys[at] as string, cells])),
    (cells, complement) => withheldIn(cells, complement, rule, options),
  );
  const positions = ids.map((id) => system.positionOf.get(id) as number);
  return tables.map((cells, at) => {
    const reasons = solved.get(keys[at] as string) as Reasons;
    // Most tables have their cells in one order.
    return cells.map(({ id }, place) => {
      const position = id === ids[place] ? positions[place] : system.positionOf.get(id);
      return reasons[position as number];
    });
  });
}

type Reasons = readonly (SuppressionReason | undefined)[];

/** Solves every table once, in an order of their own, so that the order they came in makes no difference. */
function solveAll(
  { ids, equations }: LinkedSystem,
  tables: ReadonlyMap<string, readonly LinkedCell[]>,
  solve: (cells: readonly LinkedCell[], complement: Complement) => Reasons,
): Map<string, Reasons> {
  const complement = { tableau: startTableau(equations, ids.length), bounds: new Map(), changes: new Map() };
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([key, cells]) => [key, solve(cells, complement)]));
}
