import type { Compared } from '../comparisons/compared.ts';
import type { Refused } from '../comparisons/refused.ts';
import type { Protected, Suppressed } from '../disclosure/protected.ts';
import { changeSentences } from './change-sentences.ts';
import { type ComparisonNumbers, comparisonNumbers } from './comparison-numbers.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { filled } from './filled.ts';
import { rolesSentences } from './roles-sentences.ts';
import { roundsSentences } from './rounds-sentences.ts';
import { targetSentences } from './target-sentences.ts';
import { teamsSentences } from './teams-sentences.ts';

/**
 * Says in plain words what a comparison found, how sure it is and what it rests on; of one that is withheld, refused or has
 * nothing to measure, why.
 *
 * Each language is an export of its own (`comparisonNb`, `comparisonNn`, `comparisonDa`, `comparisonSv`, `comparisonEn`),
 * so an app ships those that it uses.
 *
 * @param compared - what a comparison gave, with what it is about and what readers call its sides
 * @param words - the language
 * @returns one to a few sentences
 * @example
 * ```ts
 * import { comparisonEn, comparisonExplanation, gapToTarget } from '@rubrikk/scoring';
 *
 * const missing = { 'not-applicable': 0, 'do-not-know': 1, declined: 0, skipped: 0 };
 * const gap = gapToTarget({ status: 'shown', counts: [2, 6, 2], missing }, { level: 3, of: 'school' });
 * console.log(comparisonExplanation({ about: 'target', gap }, comparisonEn));
 * // => 80% chose a lower level than level 3, which is the school’s target. The share is likely between 49% and 94% (95% interval). On average it falls 1.00 levels short; those at the target or above count as 0. It rests on 10 who chose a level; 1 did not (don’t know 1).
 * ```
 */
export function comparisonExplanation(compared: Compared, words: ComparisonWords): string {
  return sentencesOf(compared, words, comparisonNumbers(words.explanation)).join(' ');
}

function sentencesOf(compared: Compared, words: ComparisonWords, numbers: ComparisonNumbers): string[] {
  if (compared.about === 'refusal') return [refusalSentence(compared.refusal, words)];
  const { about } = compared;
  const told = <Values>(result: Result<Values>, sentences: (values: Values) => string[]): string[] =>
    result?.status === 'shown' ? sentences(result) : noNumber(about, result, words, numbers);
  switch (about) {
    case 'target':
      return told(compared.gap, (gap) => targetSentences(gap, words, numbers));
    case 'roles':
      return told(compared.gap, (gap) => rolesSentences(gap, compared.roles, words.explanation, numbers));
    case 'rounds':
      return told(compared.gap, (gap) => roundsSentences(gap, words, numbers));
    case 'change':
      return told(compared.change, (change) => changeSentences(change, compared.waves, words, numbers));
    case 'teams':
      return told(compared.variation, (variation) => teamsSentences(variation, words, numbers));
  }
}

type Result<Values> = Protected<Values> | Refused | undefined;

function noNumber(
  about: keyof ComparisonWords['nothing'],
  result: Suppressed | Refused | undefined,
  words: ComparisonWords,
  { whole }: ComparisonNumbers,
): string[] {
  if (result === undefined) return [words.nothing[about]];
  if (result.status === 'refused') return [refusalSentence(result, words)];
  // What a report says of this reason is of a favourable share.
  if (result.reason === 'extreme-share') return [words.sameOfAll];
  const reason = filled(words.explanation.suppressed[result.reason], { minimum: whole(result.minimum) });
  if (about === 'teams') return [reason, words.shownTeams];
  return about === 'roles' || about === 'change' ? [reason, words.bothSides] : [reason];
}

function refusalSentence({ reason, over, first, second }: Refused, words: ComparisonWords): string {
  if (reason === 'not-comparable') return words.notComparable[over];
  const named = reason === 'other-version' ? 'version' : 'id';
  return filled(words.refused[reason], { first: first[named], second: second[named] });
}
