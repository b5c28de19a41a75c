import { checkProbability } from '../numbers/check-probability.ts';
import { judgeChanges } from './judge-changes.ts';
import { measureChange } from './measure-change.ts';
import type { IndicatorChange } from './wave-change.ts';
import type { WaveOptions } from './wave-options.ts';
import type { WavePair } from './wave-pair.ts';

/** Measures the indicators of one group, and judges them together. */
export function changesOf(pairs: readonly WavePair[], options: WaveOptions): IndicatorChange[] {
  const { correction = 'holm', level = 0.05 } = options;
  checkProbability(level, 'level of significance');
  const measured = pairs.map((pair) => measureChange(pair, options));
  const results = judgeChanges(measured, correction, level);
  return pairs.map(({ indicator }, at) => ({ indicator, result: results[at] }));
}
