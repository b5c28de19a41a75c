import type { Protected } from '../disclosure/protected.ts';
import type { Tally } from '../tally/tally.ts';
import type { CompareWavesOptions, WaveCell } from './compare-waves-options.ts';
import { type ComparisonSide, comparisonSide } from './comparison-side.ts';
import { withheldAlone } from './withheld-alone.ts';

/** What is counted of a wave, and by which level it is judged. */
export interface CountedWave {
  readonly tally: Tally;
  /** The lowest favourable level, from 1. */
  readonly favourable: number;
}

/**
 * What a group said in one wave: withheld where it was, and where the rule withholds it by itself, whatever else was.
 *
 * @param raters - how many of the group answered in that wave
 */
export function waveSide(
  { tally, favourable }: CountedWave,
  cell: WaveCell,
  raters: number,
  { rule, suppressed }: Pick<CompareWavesOptions, 'rule' | 'suppressed'>,
): Protected<ComparisonSide> {
  const side = comparisonSide(tally, cell.group, cell.indicator, suppressed(cell));
  if (side.status === 'suppressed') return side;
  const alone = withheldAlone(side.counts, rule, favourable, raters);
  if (alone !== undefined || !rule.hidesIndicators) return alone ?? side;
  return { status: 'suppressed', reason: 'withheld', minimum: rule.minimum };
}
