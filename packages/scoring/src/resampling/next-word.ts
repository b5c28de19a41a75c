import type { RandomState } from './random-state.ts';

/**
 * The next 32 random bits.
 *
 * Source: xoshiro128** 1.1 of Blackman & Vigna (2021), ACM Transactions on Mathematical Software 47(4), 36.
 *
 * @param state - the generator's state, moved on
 * @returns a whole number from −2³¹ to 2³¹ − 1
 */
export function nextWord(state: RandomState): number {
  const second = state[1] as number;
  const turned = Math.imul(second, 5);
  const third = (state[2] as number) ^ (state[0] as number);
  const fourth = (state[3] as number) ^ second;
  state[0] = (state[0] as number) ^ fourth;
  state[1] = second ^ third;
  state[2] = third ^ (second << 9);
  state[3] = (fourth << 11) | (fourth >>> 21);
  return Math.imul((turned << 7) | (turned >>> 25), 9);
}
