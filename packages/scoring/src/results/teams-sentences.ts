import type { TeamsVariation } from '../comparisons/variation-between-teams.ts';
import type { ComparisonNumbers } from './comparison-numbers.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { filled } from './filled.ts';
import { ratingsBasis } from './ratings-basis.ts';

/** Says how much of a disagreement lies between teams. */
export function teamsSentences(variation: TeamsVariation, words: ComparisonWords, numbers: ComparisonNumbers) {
  const { share, byChance, interval, p, teams, withheld } = variation;
  const sizes = numbers.list(teams.map(({ n }) => numbers.whole(n)));
  return [
    filled(words.between, { share: numbers.share(share) }),
    interval === undefined
      ? words.explanation.noInterval
      : filled(words.explanation.interval, numbers.limits(interval)),
    filled(words.byChance, { byChance: numbers.share(byChance) }),
    ...(p === undefined ? [] : [filled(words.alike, { chance: chanceWords(p, words, numbers) })]),
    ...ratingsBasis(teams, words.explanation, numbers),
    filled(words.inTeams, { teams: numbers.whole(teams.length), sizes }),
    ...(withheld === 0 ? [] : [filled(words.withheldTeams, { withheld: numbers.whole(withheld) })]),
  ];
}

function chanceWords(p: number, { under }: ComparisonWords, { share }: ComparisonNumbers): string {
  return p < 0.01 ? filled(under, { value: share(0.01) }) : share(p);
}
