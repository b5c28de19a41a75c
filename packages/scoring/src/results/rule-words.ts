import type { WentIn } from '../comparisons/went-in.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { filled } from './filled.ts';
import type { NumberWords } from './number-words.ts';

/** Says what each rule for missing ratings did to those beside them, over all sides; nothing of `exclude`, which does nothing. */
export function ruleWords(
  sides: readonly Pick<WentIn, 'rule' | 'setAside' | 'anchored'>[],
  { rules }: ExplanationWords,
  { whole }: NumberWords,
): string[] {
  return Object.entries(rules).flatMap(([rule, sentence]) => {
    const ruled = sides.filter((side) => side.rule === rule);
    if (ruled.length === 0) return [];
    const sum = (of: 'setAside' | 'anchored') => whole(ruled.reduce((total, side) => total + side[of], 0));
    return [filled(sentence, { setAside: sum('setAside'), anchored: sum('anchored') })];
  });
}
