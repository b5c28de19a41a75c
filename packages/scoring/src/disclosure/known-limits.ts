import type { LinkedCell } from './hierarchy.ts';
import type { SuppressionReason } from './protected.ts';
import type { Limit } from './solve-extreme.ts';

/**
 * What is known beforehand of how many raters each cell has; empty where nothing is.
 *
 * @param reasons - why each is withheld, where that is told
 */
export function knownLimits(
  cells: readonly LinkedCell[],
  reasons: readonly (SuppressionReason | undefined)[] | undefined,
  minimum: number,
): readonly (Limit | undefined)[] {
  const limits = cells.map((cell, at): Limit | undefined => {
    const told = reasons && toldBy(cell, reasons[at], minimum);
    const { atMost } = cell;
    return atMost === undefined ? told : { ...told, max: Math.min(told?.max ?? atMost, atMost) };
  });
  return limits.every((limit) => limit === undefined) ? [] : limits;
}

/** What a told reason says of the number of raters. */
function toldBy({ n }: LinkedCell, reason: SuppressionReason | undefined, minimum: number): Limit | undefined {
  if (reason === 'too-few') return { min: Math.min(1, n), max: Math.max(1, minimum - 1) };
  return n >= minimum ? { min: minimum } : undefined;
}
