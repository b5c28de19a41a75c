import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import { mayPair } from './may-pair.ts';
import type { MeasuredChange } from './measured-change.ts';
import { type PairedChange, pairedChange } from './paired-change.ts';
import { unpairedChange } from './unpaired-change.ts';
import type { WaveChange } from './wave-change.ts';
import type { WaveOptions } from './wave-options.ts';
import type { WavePair } from './wave-pair.ts';
import { wentInto } from './went-in.ts';
import { isAll, isNoneOrAll } from './withheld-by.ts';

/** A measured change, and what went in. */
export interface MeasuredPair extends MeasuredChange, Pick<WaveChange, 'linked' | 'before' | 'after'> {}

/** Measures one indicator: of the same raters where that may be told; `undefined` where a wave has no level. */
export function measureChange(pair: WavePair, options: WaveOptions): Protected<MeasuredPair> | undefined {
  if (pair.before.status === 'suppressed') return suppressionOf(pair.before);
  if (pair.after.status === 'suppressed') return suppressionOf(pair.after);
  const before = wentInto(pair.before);
  const after = wentInto(pair.after);
  const linked = pair.linked && linkedOf(pair.linked, before.n, after.n);
  const paired = pair.linked && linked && tellable(pair.linked, linked, options);
  const change = paired ?? unpairedChange(pair.before.counts, pair.after.counts, options);
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
  { n, left, joined }: Linked,
  options: WaveOptions,
): MeasuredChange | undefined {
  const change = pairedChange(table, options);
  if (change === undefined || options.rule === undefined) return change;
  const isTold = mayPair(n, [left, joined], options.rule.minimum) && !tellsOfAll(change, n, options.rule);
  return isTold ? change : undefined;
}

function tellsOfAll({ directions, favourable }: PairedChange, n: number, rule: DisclosureRule): boolean {
  const isUnanimous = Object.values(directions).some((raters: number) => isAll(raters / n));
  const isExtreme = isNoneOrAll(favourable.before) || isNoneOrAll(favourable.after);
  return (
    (rule.hidesUnanimous === true && isUnanimous) || (rule.hidesExtremeShares === true && (isUnanimous || isExtreme))
  );
}
