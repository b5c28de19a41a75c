import type { WaveChange } from '../comparisons/wave-change.ts';
import type { ComparisonNumbers } from './comparison-numbers.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { filled } from './filled.ts';
import { sidesBasis } from './sides-basis.ts';

/** Says how an indicator changed between two waves. */
export function changeSentences(
  change: WaveChange,
  [before, after]: readonly [before: string, after: string],
  words: ComparisonWords,
  numbers: ComparisonNumbers,
): string[] {
  const sides = [
    { name: before, went: change.before },
    { name: after, went: change.after },
  ];
  return [
    filled(words.changes[change.change], { before, after }),
    ...partsSentences(change, words, numbers),
    ...ratersSentences(change, words, numbers),
    ...favourableSentences(change, words, numbers),
    clearSentence(change, words, numbers),
    ...sidesBasis(sides, words.explanation, numbers),
  ];
}

/** Where the middle moved it says which way they went. */
function partsSentences({ change, parts }: WaveChange, words: ComparisonWords, { decimals }: ComparisonNumbers) {
  if (change !== 'split' && change !== 'closer') return [];
  return [filled(words.parts, { up: decimals(parts.up), down: decimals(parts.down) })];
}

function ratersSentences({ directions, linked }: WaveChange, words: ComparisonWords, { whole }: ComparisonNumbers) {
  if (directions === undefined || linked === undefined) return [words.unlinked];
  const { up, same, down } = directions;
  const { n, left, joined } = linked;
  const told = filled(words.directions, { n: whole(n), up: whole(up), same: whole(same), down: whole(down) });
  return left + joined === 0 ? [told] : [told, filled(words.onlyThey, { left: whole(left), joined: whole(joined) })];
}

function favourableSentences({ favourable }: WaveChange, words: ComparisonWords, numbers: ComparisonNumbers) {
  const { before, after, difference } = favourable;
  return [
    filled(words.favourable, { before: numbers.share(before), after: numbers.share(after) }),
    filled(words.explanation.difference, {
      difference: numbers.points(difference),
      ...numbers.differences(favourable),
    }),
  ];
}

function clearSentence({ correction, rule }: WaveChange, words: ComparisonWords, numbers: ComparisonNumbers): string {
  const { name, indicators } = correction;
  const among = name === 'benjamini-hochberg' ? words.mostlyClear : words.clearAmong;
  const told = { level: numbers.chosen(rule.level), indicators: numbers.whole(indicators) };
  return filled(indicators === 1 ? words.clear : among, told);
}
