import type { WentIn } from '../comparisons/went-in.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { filled } from './filled.ts';
import { missingWords } from './missing-words.ts';
import type { NumberWords } from './number-words.ts';
import { ruleWords } from './rule-words.ts';

/** A side of a comparison, and what it is called. */
interface NamedSide {
  readonly name: string;
  readonly went: WentIn;
}

/** Says what a comparison rests on whose sides have names: how many of each chose a level, who didn't, and by which rule. */
export function sidesBasis(sides: readonly NamedSide[], words: ExplanationWords, numbers: NumberWords): string[] {
  const { figures } = words;
  const each = (raters: (went: WentIn) => number) =>
    numbers.list(sides.map(({ name, went }) => `${numbers.whole(raters(went))} (${name})`));
  const without = sides
    .map(({ name, went }) =>
      missingWords([went], ({ missing, list }) => `${missing} (${name}: ${list})`, words, numbers),
    )
    .filter((side) => side !== '');
  const isRuled = sides.some(({ went }) => went.setAside + went.anchored > 0);
  return [
    filled(figures.n, { value: each(({ n, setAside, anchored }) => n + setAside - anchored) }),
    ...(without.length === 0 ? [] : [filled(figures.missing, { value: numbers.list(without) })]),
    ...ruleWords(
      sides.map(({ went }) => went),
      words,
      numbers,
    ),
    ...(isRuled ? [filled(words.counted, { value: each(({ n }) => n) })] : []),
  ];
}
