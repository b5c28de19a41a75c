import { complementary } from './complementary.ts';
import { demandsOf } from './demands.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { LinkedCell } from './hierarchy.ts';
import type { Complement } from './known-changes.ts';
import type { ProtectOptions } from './protect-options.ts';
import type { SuppressionReason } from './protected.ts';

/** For each cell of a table, in the order of its system, why it is withheld. */
export function withheldIn(
  cells: readonly LinkedCell[],
  complement: Complement,
  rule: DisclosureRule,
  { favourable, withheld = [], published = [] }: ProtectOptions,
): readonly (SuppressionReason | undefined)[] {
  const asked = demandsOf(cells, rule, favourable);
  const reasons = asked.map(([first]) => first?.reason);
  const besides = new Set(withheld);
  const isForced = ({ id, isPublished = true }: LinkedCell, at: number) =>
    reasons[at] !== undefined || !isPublished || besides.has(id);
  const forced = Uint8Array.from(cells, (cell, at) => (isForced(cell, at) ? 1 : 0));
  const demands = asked.flat().flatMap(({ anyOf }) => anyOf[0] ?? []);
  const hidden = complementary(complement, { demands, forced, costs: costsOf(cells, new Set(published)) });
  return reasons.map((reason, at) => reason ?? (hidden[at] === 1 ? 'would-reveal' : undefined));
}

/**
 * One for each cell, so that few are hidden; of two the smaller goes. One that is out is taken where no others help, and what is
 * known never.
 */
export function costsOf(cells: readonly LinkedCell[], published: ReadonlySet<string>): number[] {
  const most = cells.reduce((largest, { n }) => Math.max(largest, n), 1);
  return cells.map(({ id, n, isKnown }) => {
    if (isKnown) return Number.POSITIVE_INFINITY;
    return (published.has(id) ? 2 * cells.length : 1) + n / (1000 * most);
  });
}
