import type { DisclosureRule } from './disclosure-rule.ts';
import type { Hierarchy } from './hierarchy.ts';
import { protectEach } from './protect-each.ts';
import type { ProtectOptions } from './protect-options.ts';
import type { SuppressionReason } from './protected.ts';

/**
 * Decides which groups are withheld, of groups that hang together in any number of sums: a tree of units, roles of them,
 * networks across the tree, waves with those who joined and left.
 *
 * Groups that the rule doesn't let be shown go first. Then so few others as it finds, until of every group that is too
 * small it is thinkable, for whoever sees all shown sizes and knows every sum, that it has as many raters as the minimum.
 * So no size can be worked out, no withheld group is told to be below the minimum, and no groups are whose sum, told by
 * subtracting what is shown, is below it. The same goes for what was chosen, where the rule looks at that.
 *
 * A group counts as shown when anything of it is: an n, a share, a mean, a distribution. The order of cells and relations
 * makes no difference. The reasons are for whoever makes the report: told to its readers, they tell sizes.
 *
 * Source: the constraints of Fischetti & Salazar (2000), Journal of the American Statistical Association 95, 916–928,
 * met by a cheap cover instead of the cheapest.
 *
 * @param hierarchy - the groups and their sums; a group that is told by others stands in it with `isPublished: false`
 * @param rule - what is withheld, such as one of `disclosureRules`
 * @param options - the lowest favourable level, and which cells are withheld anyhow or were published before
 * @returns for each cell, in their order, why it is withheld; `undefined` where it is shown
 * @throws RangeError when a relation names no cell or doesn't add up, a cell is there twice or has no whole n, or the
 *   rule looks at what was chosen and a cell doesn't say it
 * @example
 * ```ts
 * import { disclosureRules, protect } from '@rubrikk/scoring';
 *
 * const cells = [
 *   { id: 'school', n: 40 },
 *   { id: 'leaders', n: 3 },
 *   { id: 'teachers', n: 30 },
 *   { id: 'assistants', n: 7 },
 * ];
 * const relations = [{ total: 'school', parts: ['leaders', 'teachers', 'assistants'] }];
 * console.log(protect({ cells, relations }, disclosureRules.noStrict).join()); // => ,too-few,,would-reveal
 * ```
 */
export function protect(
  hierarchy: Hierarchy,
  rule: DisclosureRule,
  options: ProtectOptions = {},
): (SuppressionReason | undefined)[] {
  const [reasons] = protectEach([hierarchy.cells], hierarchy.relations, rule, options);
  return reasons as (SuppressionReason | undefined)[];
}
