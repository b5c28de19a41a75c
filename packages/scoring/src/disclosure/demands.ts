import type { DisclosureRule } from './disclosure-rule.ts';
import { dominance } from './dominance.ts';
import type { LinkedCell } from './hierarchy.ts';
import type { SuppressionReason } from './protected.ts';
import type { Demand } from './reach.ts';
import { sumOf } from './sum-of.ts';
import { withinPercent } from './within-percent.ts';

/** Which cells a rule withholds by themselves, and what must stay thinkable of them. */
export interface Demands {
  /** For each cell, why it is withheld; `undefined` where nothing of its own speaks against it. */
  readonly reasons: readonly (SuppressionReason | undefined)[];
  readonly demands: readonly Demand[];
}

/**
 * Says what a rule asks of each cell.
 *
 * A group below the minimum must be thinkable at the minimum: then no sum of withheld groups that is told is smaller.
 * One that is told for what was chosen in it must be thinkable with somebody who chose otherwise; a total of weights,
 * so much larger that the few don't stand out.
 */
export function demandsOf(cells: readonly LinkedCell[], rule: DisclosureRule, favourable?: number): Demands {
  const looks = [
    fewness(cells, rule),
    ...(rule.hidesUnanimous ? [unanimity(cells)] : []),
    ...(rule.hidesExtremeShares ? [extremes(cells, favourable)] : []),
    ...(rule.dominance || rule.withinPercent ? [weight(cells, rule)] : []),
  ];
  const reasons = cells.map((cell, position) =>
    cell.hasConsent ? undefined : looks.find(({ demandOf }) => demandOf(position))?.reason,
  );
  const demands = cells.flatMap(({ hasConsent }, position) =>
    hasConsent ? [] : looks.flatMap(({ demandOf }) => demandOf(position) ?? []),
  );
  return { reasons, demands };
}

/** One thing that a rule looks at. */
interface Look {
  readonly reason: SuppressionReason;
  /** What it asks of a cell; `undefined` where it has nothing against it. */
  readonly demandOf: (position: number) => Demand | undefined;
}

function fewness(cells: readonly LinkedCell[], { minimum, hidesEmpty = false }: DisclosureRule): Look {
  // One person alone is never shown unasked, whatever the rule.
  const atLeast = Math.max(2, minimum);
  const values = cells.map(({ n }) => n);
  const demandOf = (position: number) => {
    const { n, raters = n } = cells[position] as LinkedCell;
    if (raters === 0 ? !hidesEmpty : (n > 0 ? n : raters) >= atLeast) return undefined;
    return { position, values, atLeast };
  };
  return { reason: 'too-few', demandOf };
}

function unanimity(cells: readonly LinkedCell[]): Look {
  const counts = cells.map(countsOf);
  const otherwise = new Map<number, readonly number[]>();
  const demandOf = (position: number) => {
    const own = counts[position] as readonly number[];
    const level = own.findIndex((count) => count > 0);
    if (level < 0 || own[level] !== sumOf(own)) return undefined;
    const values = otherwise.get(level) ?? counts.map((all) => sumOf(all) - (all[level] ?? 0));
    otherwise.set(level, values);
    return { position, values, atLeast: 1 };
  };
  return { reason: 'unanimous', demandOf };
}

function extremes(cells: readonly LinkedCell[], favourable: number | undefined): Look {
  if (favourable === undefined) {
    throw new RangeError('Expected the lowest favourable level for a rule about extreme shares; received none.');
  }
  const counts = cells.map(countsOf);
  const above = counts.map((levels) => sumOf(levels.slice(favourable - 1)));
  const below = counts.map((levels) => sumOf(levels.slice(0, favourable - 1)));
  const demandOf = (position: number) => {
    if (above[position] === 0 && below[position] === 0) return undefined;
    const values = [above, below].find((side) => side[position] === 0);
    return values === undefined ? undefined : { position, values, atLeast: 1 };
  };
  return { reason: 'extreme-share', demandOf };
}

function weight(cells: readonly LinkedCell[], rule: DisclosureRule): Look {
  const values = cells.map(({ contributions = [] }) => sumOf(contributions));
  const demandOf = (position: number) => {
    const { contributions = [] } = cells[position] as LinkedCell;
    const missing = Math.max(
      rule.dominance === undefined ? 0 : dominance(contributions, rule.dominance).missing,
      rule.withinPercent === undefined ? 0 : withinPercent(contributions, rule.withinPercent).missing,
    );
    return missing > 0 ? { position, values, atLeast: (values[position] as number) + missing } : undefined;
  };
  return { reason: 'dominated', demandOf };
}

function countsOf({ id, n, counts }: LinkedCell): readonly number[] {
  if (counts !== undefined && sumOf(counts) === n) return counts;
  const received = counts === undefined ? 'none' : JSON.stringify(counts);
  throw new RangeError(
    `Expected counts of "${id}" that come to its n of ${n}, as the rule looks at what was chosen; received ${received}.`,
  );
}
