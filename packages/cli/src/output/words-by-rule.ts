import type { DisclosureRule } from '@rubrikk/scoring';
import type { Words } from '../words/words.ts';

/** Words that don't put it down to small groups that something is withheld, where the rule has other reasons as well. */
export function wordsByRule(words: Words, rule: DisclosureRule): Words {
  if (!rule.hidesIndicators && !rule.hidesUnanimous && !rule.hidesExtremeShares) return words;
  const { withheld } = words.report.explanation.suppressed;
  return {
    ...words,
    answersNotShown: withoutReason(words.answersNotShown),
    waveNotShown: withoutReason(words.waveNotShown),
    aloneNotShown: withoutReason(words.aloneNotShown),
    report: { ...words.report, withheld },
  };
}

/** Why a number isn't shown stands in brackets. */
function withoutReason(sentence: string): string {
  return sentence.replace(/ \(.*\)/, '');
}
