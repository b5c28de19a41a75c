import type { WentIn } from '../comparisons/went-in.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { filled } from './filled.ts';
import { missingWords } from './missing-words.ts';
import type { NumberWords } from './number-words.ts';
import { ruleWords } from './rule-words.ts';

/** Says what a number rests on whose sides have no names: how many count, who chose no level, and by which rule. */
export function ratingsBasis(sides: readonly WentIn[], words: ExplanationWords, numbers: NumberWords): string[] {
  const sum = (of: 'n' | 'setAside' | 'anchored') => sides.reduce((total, side) => total + side[of], 0);
  const [n, setAside, anchored] = [sum('n'), sum('setAside'), sum('anchored')];
  const { whole } = numbers;
  const without = (sentence: string) => missingWords(sides, (told) => filled(sentence, told), words, numbers);
  if (anchored > 0) {
    const told = { n: whole(n), chose: whole(n - anchored), anchored: whole(anchored) };
    const others = sides.filter(({ rule }) => rule !== 'not-applicable-at-target');
    const basis = filled(words.anchoredBasis, told);
    return [`${basis}${without(words.anchoredWithout)}.`, ...ruleWords(others, words, numbers)];
  }
  const basis = filled(setAside > 0 ? words.setAsideBasis : words.basis, { n: whole(n), chose: whole(n + setAside) });
  return [`${basis}${without(words.without)}.`, ...ruleWords(sides, words, numbers)];
}
