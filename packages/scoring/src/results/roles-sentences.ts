import type { RolesGap } from '../comparisons/gap-between-roles.ts';
import type { ComparisonNumbers } from './comparison-numbers.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { filled } from './filled.ts';
import { sidesBasis } from './sides-basis.ts';

/** Says how differently two roles see an indicator. */
export function rolesSentences(
  { pairs, cliffsDelta, interval, first, second }: Omit<RolesGap, 'method'>,
  roles: readonly [first: string, second: string],
  words: ExplanationWords,
  numbers: ComparisonNumbers,
): string[] {
  const { share, points, differences } = numbers;
  const shares = { higher: share(pairs.higher), lower: share(pairs.lower), equal: share(pairs.equal) };
  const sides = [
    { name: roles[0], went: first },
    { name: roles[1], went: second },
  ];
  return [
    filled(words.gap, { first: roles[0], second: roles[1], ...shares }),
    interval === undefined
      ? words.noInterval
      : filled(words.difference, { difference: points(cliffsDelta), ...differences(interval) }),
    ...sidesBasis(sides, words, numbers),
  ];
}
