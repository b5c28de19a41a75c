import type { WentIn } from '../comparisons/went-in.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { filled } from './filled.ts';
import { missingWords } from './missing-words.ts';
import type { NumberWords } from './number-words.ts';
import { ruleWords } from './rule-words.ts';

/** Says what a comparison rests on whose sides have names: how many of each chose a level, who didn't, and by which rule. */
export function sidesBasis(
  sides: readonly { readonly name: string; readonly went: WentIn }[],
  { explanation }: ComparisonWords,
  numbers: NumberWords,
): string[] {
  const { figures } = explanation;
  const chose = sides.map(({ name, went }) => `${numbers.whole(went.n)} (${name})`);
  const without = sides
    .map(({ name, went }) =>
      missingWords([went], ({ missing, list }) => `${missing} (${name}: ${list})`, explanation, numbers),
    )
    .filter((side) => side !== '');
  return [
    filled(figures.n, { value: numbers.list(chose) }),
    ...(without.length === 0 ? [] : [filled(figures.missing, { value: numbers.list(without) })]),
    ...ruleWords(
      sides.map(({ went }) => went),
      explanation,
      numbers,
    ),
  ];
}
