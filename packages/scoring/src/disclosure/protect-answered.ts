import type { DisclosureRule } from './disclosure-rule.ts';
import type { LinkedCell, Relation } from './hierarchy.ts';
import { protectEach } from './protect-each.ts';
import type { ProtectOptions } from './protect-options.ts';
import type { SuppressionReason } from './protected.ts';

/**
 * Protects many indicators of the same groups as `protectEach` does, against whoever knows as well how many answered in each
 * group of which that is shown: nobody chose a level who didn't answer.
 *
 * Where a group's number is withheld, it's taken as a cell of its own, with those who chose no level: they come to it, and the
 * numbers to each other. Where the rule looks at levels or weights, no group with a shown number has more than that.
 *
 * @param tables - for each indicator the same cells, each with its raters
 * @param options - `withheld`: the cells whose raters aren't shown, which are withheld themselves
 */
export function protectAnswered(
  tables: readonly (readonly LinkedCell[])[],
  relations: readonly Relation[],
  rule: DisclosureRule,
  options: ProtectOptions = {},
): (SuppressionReason | undefined)[][] {
  const [first = []] = tables;
  const isWithheld = new Set(options.withheld);
  const limited = tables.map((cells) =>
    cells.map((cell) => (isWithheld.has(cell.id) ? cell : { ...cell, atMost: ratersOf(cell) })),
  );
  if (isWithheld.size === 0 || looksAtMore(rule)) return protectEach(limited, relations, rule, options);
  const raters = new Map(first.map((cell) => [cell.id, ratersOf(cell)]));
  const sums = relations.flatMap((relation, at) => sumOfAnswered(relation, at, raters, isWithheld));
  const split = first.flatMap(({ id }) =>
    isWithheld.has(id) ? [{ total: answered(id), parts: [id, missing(id)] }] : [],
  );
  const known = sums.flatMap((sum) => sum.known);
  const extended = limited.map((cells) => [...cells, ...cells.flatMap((cell) => hiddenOf(cell, isWithheld)), ...known]);
  const all = [...relations, ...sums.map(({ relation }) => relation), ...split];
  return protectEach(extended, all, rule, options).map((reasons) => reasons.slice(0, first.length));
}

function looksAtMore({ hidesUnanimous, hidesExtremeShares, dominance, withinPercent }: DisclosureRule): boolean {
  return Boolean(hidesUnanimous || hidesExtremeShares || dominance || withinPercent);
}

function ratersOf({ n, raters = n }: LinkedCell): number {
  return raters;
}

const answered = (id: string) => `answered ${id}`;
const missing = (id: string) => `missing ${id}`;

/** How many answered in a group of which that isn't shown, and how many of them chose no level. */
function hiddenOf(cell: LinkedCell, isWithheld: ReadonlySet<string>): LinkedCell[] {
  if (!isWithheld.has(cell.id)) return [];
  const unknown = { hasConsent: true, isPublished: false };
  return [
    { id: answered(cell.id), n: ratersOf(cell), ...unknown },
    { id: missing(cell.id), n: ratersOf(cell) - cell.n, ...unknown },
  ];
}

/** The sum of how many answered, of those groups of which that isn't shown; what is shown is taken together. */
function sumOfAnswered(
  { total, parts }: Relation,
  at: number,
  raters: ReadonlyMap<string, number>,
  isWithheld: ReadonlySet<string>,
): { readonly relation: Relation; readonly known: LinkedCell[] }[] {
  const hidden = parts.filter((id) => isWithheld.has(id)).map(answered);
  const shown = parts.reduce((sum, id) => sum + (isWithheld.has(id) ? 0 : (raters.get(id) as number)), 0);
  const id = `known ${at}`;
  const knownOf = (n: number): LinkedCell => ({ id, n, isKnown: true, hasConsent: true });
  if (isWithheld.has(total))
    return [{ relation: { total: answered(total), parts: [...hidden, id] }, known: [knownOf(shown)] }];
  if (hidden.length === 0) return [];
  return [{ relation: { total: id, parts: hidden }, known: [knownOf((raters.get(total) as number) - shown)] }];
}
