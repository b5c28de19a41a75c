import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import type { ChangeDirections } from '../gaps/change-directions.ts';
import { linkMayBeTold } from './link-may-be-told.ts';
import type { MeasuredChange } from './measured-change.ts';
import { pairedChange } from './paired-change.ts';
import { unpairedChange } from './unpaired-change.ts';
import type { WaveChange } from './wave-change.ts';
import type { WaveOptions } from './wave-options.ts';
import type { WavePair } from './wave-pair.ts';
import { wentInto } from './went-in.ts';

/** A measured change, and what went in. */
export interface MeasuredPair extends MeasuredChange, Pick<WaveChange, 'linked' | 'before' | 'after'> {}

/** Measures one indicator: of the same raters where that may be told; `undefined` where a wave has no level. */
export function measureChange(pair: WavePair, options: WaveOptions): Protected<MeasuredPair> | undefined {
  if (pair.before.status === 'suppressed') return suppressionOf(pair.before);
  if (pair.after.status === 'suppressed') return suppressionOf(pair.after);
  const before = wentInto(pair.before);
  const after = wentInto(pair.after);
  const sides = [pair.before.counts, pair.after.counts] as const;
  const linked = pair.linked && linkedOf(pair.linked, before.n, after.n);
  const paired = pair.linked && tellable(pair.linked, sides, options);
  const change = paired ?? unpairedChange(...sides, options);
  if (change === undefined) return undefined;
  return { status: 'shown', ...change, linked: paired && linked, before, after };
}

type Linked = NonNullable<WaveChange['linked']>;

function linkedOf(table: readonly (readonly number[])[], before: number, after: number): Linked {
  const n = table.flat().reduce((sum, raters) => sum + raters, 0);
  if (n <= Math.min(before, after)) return { n, left: before - n, joined: after - n };
  throw new RangeError(`Expected no more linked raters than ${before} before and ${after} after; received ${n}.`);
}

/** The change of the same raters; `undefined` where there are none, or it would tell of too few or the same of all. */
function tellable(
  table: readonly (readonly number[])[],
  sides: readonly [before: ArrayLike<number>, after: ArrayLike<number>],
  options: WaveOptions,
): MeasuredChange | undefined {
  const change = pairedChange(table, options);
  const { rule, favourable } = options;
  if (change === undefined || rule === undefined) return change;
  const isTold = linkMayBeTold(table, sides, rule, favourable) && !tellsOfAll(change.directions, rule);
  return isTold ? change : undefined;
}

/** Whether all went the same way, where the rule hides what all did. */
function tellsOfAll(directions: ChangeDirections, { hidesUnanimous, hidesExtremeShares }: DisclosureRule): boolean {
  const ways = Object.values(directions).filter((raters: number) => raters > 0);
  return ways.length === 1 && (hidesUnanimous === true || hidesExtremeShares === true);
}
