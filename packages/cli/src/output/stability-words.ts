import type { Place, Priorities } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { numbersIn } from './numbers-in.ts';

/** How firm a place is; nothing where no answers were drawn anew. */
export function stabilityWords(stability: Place['stability'], words: Words): string | undefined {
  return stability === undefined ? undefined : fill(words.stability, { share: numbersIn(words).share(stability) });
}

/** Whether it is said of any place in the printed lists how firm it is. */
export function isDrawn({ strengths, mustChange, disagreement, belowTarget }: Priorities): boolean {
  return [strengths, mustChange, disagreement, belowTarget].flat().some(({ stability }) => stability !== undefined);
}
