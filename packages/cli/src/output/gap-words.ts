import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import type { ShownGap } from './largest-gaps.ts';
import { numbersIn } from './numbers-in.ts';
import { printable } from './printable.ts';

/** How two roles see an indicator, as shares of pairs. */
export function gapWords({ roles, higher, lower, equal }: ShownGap, words: Words): string {
  const { share } = numbersIn(words);
  const pairs = { higher: share(higher), lower: share(lower), equal: share(equal) };
  return fill(words.pairs, { first: printable(roles[0]), second: printable(roles[1]), ...pairs });
}
