import type { OrdinalRubric, Scale } from '@rubrikk/core';
import { indicatorsOf } from '../tally/indicators-of.ts';

/**
 * Refuses a rubric whose levels have no order, or whose order is turned round for some of its indicators and wasn't turned
 * back in the tally.
 */
export function checkOrder(rubric: OrdinalRubric, alreadyTurned: readonly string[] = []): void {
  // A rubric from plain JavaScript, or from a file, may have another scale than its type says.
  const { kind, id }: Scale = rubric.scale;
  if (kind !== 'ordinal') {
    throw new RangeError(
      `Expected a rubric whose levels have an order; the scale "${id}" of "${rubric.id}" is a ${kind}. Show its counts: see countsOf.`,
    );
  }
  const turned = indicatorsOf(rubric).find(({ indicator: { id, reverse } }) => reverse && !alreadyTurned.includes(id));
  if (turned === undefined) return;
  throw new RangeError(
    `Expected indicators whose higher levels are better; "${turned.indicator.id}" of "${rubric.id}" is worded in reverse. Turn it with turnReverse, or show its counts: see countsOf.`,
  );
}
