import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { LinkedCell, Relation } from '../disclosure/hierarchy.ts';
import type { protectEach } from '../disclosure/protect-each.ts';
import type { ProtectOptions } from '../disclosure/protect-options.ts';
import type { SuppressionReason } from '../disclosure/protected.ts';

/** Sums, and which of their cells matter most. */
interface SparedCells {
  readonly relations: readonly Relation[];
  readonly spared: readonly string[];
}

/**
 * Protects those cells first that are to be spared, such as units with all their roles together, and then all: the others are
 * withheld before any of these that is shown without them.
 *
 * @param protect - `protectEach` or its like
 */
export function protectSparing(
  protect: typeof protectEach,
  tables: readonly (readonly LinkedCell[])[],
  { relations, spared }: SparedCells,
  rule: DisclosureRule,
  { withheld = [], ...options }: ProtectOptions = {},
): (SuppressionReason | undefined)[][] {
  const isSpared = new Set(spared);
  const some = tables.map((cells) => cells.filter(({ id }) => isSpared.has(id)));
  const between = relations.filter(({ total, parts }) => [total, ...parts].every((id) => isSpared.has(id)));
  const own = withheld.filter((id) => isSpared.has(id));
  const first = protect(some, between, rule, { ...options, withheld: own });
  if (tables.every((cells) => cells.length === spared.length)) return first;
  const all = tables.map((cells, at) => {
    const hidden = new Set(some[at]?.flatMap(({ id }, place) => (first[at]?.[place] === undefined ? [] : [id])));
    return cells.map((cell) => (hidden.has(cell.id) ? { ...cell, isPublished: false } : cell));
  });
  return protect(all, relations, rule, { ...options, withheld, published: spared });
}
