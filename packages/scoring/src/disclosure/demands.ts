import type { Demand } from './demand.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import { dominance } from './dominance.ts';
import type { LinkedCell } from './hierarchy.ts';
import type { SuppressionReason } from './protected.ts';
import { sumOf } from './sum-of.ts';
import { withinPercent } from './within-percent.ts';

/** What must stay thinkable of a cell, and why the cell is withheld. */
export interface Asked {
  readonly reason: SuppressionReason;
  /** Any one of these is enough; the easiest to think of comes first. None where the scale has no other level. */
  readonly anyOf: readonly Demand[];
}

/**
 * Says what a rule asks of each cell, for each reason that it is withheld for; nothing where it may be shown.
 *
 * A group below the minimum must be thinkable at the minimum: then no sum of withheld groups that is told is smaller.
 * One that is told for what was chosen in it must be thinkable with somebody who chose otherwise; a total of weights,
 * so much larger that the few don't stand out.
 *
 * Whoever chose otherwise chose one of the other levels, and each has its own sums: where one sum has nobody on a level,
 * and another nobody on the next, together they rule out both.
 */
export function demandsOf(cells: readonly LinkedCell[], rule: DisclosureRule, favourable?: number): Asked[][] {
  const looks = [
    fewness(cells, rule),
    ...(isByLevel(cells) ? [oneMore(cells, rule)] : []),
    ...(rule.hidesUnanimous ? [unanimity(cells)] : []),
    ...(rule.hidesExtremeShares ? [extremes(cells, favourable)] : []),
    ...(rule.dominance || rule.withinPercent ? [weight(cells, rule)] : []),
  ];
  return cells.map(({ hasConsent }, position) => {
    const asked: Asked[] = [];
    for (const { reason, demandsOn } of hasConsent ? [] : looks) {
      const anyOf = demandsOn(position);
      if (anyOf !== undefined) asked.push({ reason, anyOf });
    }
    return asked;
  });
}

/** One thing that a rule looks at. */
interface Look {
  readonly reason: SuppressionReason;
  /** What it asks of a cell, any one of these; `undefined` where it has nothing against it. */
  readonly demandsOn: (position: number) => readonly Demand[] | undefined;
}

function fewness(cells: readonly LinkedCell[], rule: DisclosureRule): Look {
  const atLeast = smallestOf(rule);
  const atMost = cells.map((cell) => cell.atMost ?? Number.POSITIVE_INFINITY);
  const tables = [cells.map(({ n }) => n)];
  const demandsOn = (position: number) => {
    return isFew(cells[position] as LinkedCell, rule) ? [{ position, tables, atLeast, atMost }] : undefined;
  };
  return { reason: 'too-few', demandsOn };
}

/** Whether a group has too few raters, or too few who chose a level, or nobody who did and too few raters. */
export function isFew({ n, raters = n }: LinkedCell, rule: Pick<DisclosureRule, 'minimum' | 'hidesEmpty'>): boolean {
  if (raters === 0) return rule.hidesEmpty === true;
  return (n > 0 ? n : raters) < smallestOf(rule);
}

/** One person alone is never shown unasked, whatever the rule. */
function smallestOf({ minimum }: Pick<DisclosureRule, 'minimum'>): number {
  return Math.max(2, minimum);
}

/** Asks of a group with too few raters that there may be one more by what was chosen: then nobody can tell how many it has. */
function oneMore(cells: readonly LinkedCell[], rule: DisclosureRule): Look {
  const tables = levelsOf(cells).map(({ values }) => values);
  const demandsOn = (position: number) => {
    const cell = cells[position] as LinkedCell;
    return isFew(cell, rule) ? [{ position, tables, atLeast: cell.n + 1 }] : undefined;
  };
  return { reason: 'too-few', demandsOn };
}

/** Whether it's known of every cell what was chosen in it. */
export function isByLevel(cells: readonly LinkedCell[]): boolean {
  return cells.length > 0 && cells.every(({ counts }) => counts !== undefined);
}

function unanimity(cells: readonly LinkedCell[]): Look {
  return { reason: 'unanimous', demandsOn: otherSide(levelsOf(cells), ({ level }) => level) };
}

function extremes(cells: readonly LinkedCell[], favourable: number | undefined): Look {
  if (favourable === undefined) {
    throw new RangeError('Expected the lowest favourable level for a rule about extreme shares; received none.');
  }
  return { reason: 'extreme-share', demandsOn: otherSide(levelsOf(cells), ({ level }) => level >= favourable - 1) };
}

/** Where all chose levels of one side, asks for somebody on any of the others. */
function otherSide(levels: readonly Level[], sideOf: (level: Level) => unknown): Look['demandsOn'] {
  return (position) => {
    const chosen = levels.filter(({ values }) => (values[position] as number) > 0);
    const sides = new Set(chosen.map(sideOf));
    if (sides.size !== 1) return undefined;
    const others = levels.filter((one) => !sides.has(sideOf(one)));
    return others.map(({ level, values }) => ({ position, tables: [values], atLeast: 1, level }));
  };
}

/** How many of each cell chose a level. */
export interface Level {
  readonly level: number;
  readonly values: readonly number[];
}

/** All levels, that which most chose first: it is the easiest to think of. */
export function levelsOf(cells: readonly LinkedCell[]): Level[] {
  const counts = cells.map(countsOf);
  const most = counts.reduce((length, own) => Math.max(length, own.length), 0);
  const levels = Array.from({ length: most }, (_, level) => ({ level, values: counts.map((own) => own[level] ?? 0) }));
  return levels.sort((a, b) => sumOf(b.values) - sumOf(a.values));
}

function weight(cells: readonly LinkedCell[], rule: DisclosureRule): Look {
  const values = cells.map(({ contributions = [] }) => sumOf(contributions));
  const demandsOn = (position: number) => {
    const { contributions = [] } = cells[position] as LinkedCell;
    const missing = Math.max(
      rule.dominance === undefined ? 0 : dominance(contributions, rule.dominance).missing,
      rule.withinPercent === undefined ? 0 : withinPercent(contributions, rule.withinPercent).missing,
    );
    return missing > 0 ? [{ position, tables: [values], atLeast: (values[position] as number) + missing }] : undefined;
  };
  return { reason: 'dominated', demandsOn };
}

function countsOf({ id, n, counts }: LinkedCell): readonly number[] {
  if (counts !== undefined && sumOf(counts) === n) return counts;
  const received = counts === undefined ? 'none' : JSON.stringify(counts);
  throw new RangeError(
    `Expected counts of "${id}" that come to its n of ${n}, as the rule looks at what was chosen; received ${received}.`,
  );
}
