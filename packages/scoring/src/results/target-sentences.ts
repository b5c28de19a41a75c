import type { TargetGap } from '../comparisons/gap-to-target.ts';
import type { ComparisonNumbers } from './comparison-numbers.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { filled } from './filled.ts';
import { ratingsBasis } from './ratings-basis.ts';

/** Says how far a group is from a target. */
export function targetSentences(gap: TargetGap, words: ComparisonWords, numbers: ComparisonNumbers): string[] {
  const { target, below, meanShortfall, ratings } = gap;
  const named = { level: numbers.level(target.level), target: words.targets[target.of] };
  return [
    filled(words.below, { share: numbers.share(below.share), ...named }),
    filled(intervalSentence(gap, words), numbers.limits(below)),
    filled(words.shortfall, { steps: numbers.decimals(meanShortfall) }),
    ...ratingsBasis([ratings], words.explanation, numbers),
  ];
}

function intervalSentence({ below, method }: TargetGap, words: ComparisonWords): string {
  if (below.low === below.high) return words.everyone;
  return method.name === 'share-below-target' ? words.explanation.interval : words.everyonesInterval;
}
