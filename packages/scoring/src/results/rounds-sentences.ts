import type { RoundsGap } from '../comparisons/gap-between-rounds.ts';
import type { ComparisonNumbers } from './comparison-numbers.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { filled } from './filled.ts';
import { ratingsBasis } from './ratings-basis.ts';

/** Says where a judgement stands among what the staff said one by one. */
export function roundsSentences(gap: RoundsGap, words: ComparisonWords, numbers: ComparisonNumbers): string[] {
  const { round, level, below, at, above, againstStaff, againstStaffRule, ratings } = gap;
  const { fewerThan, counts } = againstStaffRule;
  const { share } = numbers;
  const limit =
    fewerThan === 'even-spread' ? words.evenSpread : filled(words.ofStaff, { share: numbers.chosen(fewerThan) });
  return [
    filled(words.judged[round], { level: numbers.level(level) }),
    filled(words.alone, { below: share(below), at: share(at), above: share(above) }),
    againstStaff ? words.against : words.notAgainst,
    filled(words.againstRule, { counted: words.counted[counts], limit }),
    ...ratingsBasis([ratings], words.explanation, numbers),
  ];
}
