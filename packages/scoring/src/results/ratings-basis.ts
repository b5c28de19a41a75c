import type { WentIn } from '../comparisons/went-in.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { filled } from './filled.ts';
import { missingWords } from './missing-words.ts';
import type { NumberWords } from './number-words.ts';
import { ruleWords } from './rule-words.ts';

/** Says what a comparison rests on whose sides have no names: how many chose a level, who didn't, and by which rule. */
export function ratingsBasis(
  sides: readonly WentIn[],
  { explanation }: ComparisonWords,
  numbers: NumberWords,
): string[] {
  const n = sides.reduce((sum, side) => sum + side.n, 0);
  const basis = filled(explanation.basis, { n: numbers.whole(n) });
  const without = missingWords(sides, (told) => filled(explanation.without, told), explanation, numbers);
  return [`${basis}${without}.`, ...ruleWords(sides, explanation, numbers)];
}
