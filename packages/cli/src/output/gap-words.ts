import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import type { ShownGap } from './largest-gaps.ts';
import { numbersIn } from './numbers-in.ts';

/** How leaders and teachers see an indicator, as shares of pairs. */
export function gapWords({ higher, lower, equal, roles: [first, second] }: ShownGap, words: Words): string {
  const { share } = numbersIn(words);
  return fill(words.pairs, { higher: share(higher), lower: share(lower), equal: share(equal), first, second });
}
