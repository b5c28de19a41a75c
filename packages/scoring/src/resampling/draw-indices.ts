import { nextWord } from './next-word.ts';
import type { RandomState } from './random-state.ts';

/**
 * Draws with replacement: fills a list with positions from 0 to `size − 1`, each equally likely.
 *
 * All in whole numbers, so that every platform draws the same.
 *
 * @param state - the generator's state, moved on
 * @param size - from how many is drawn, 1 to 2³²
 * @param indices - the list to fill
 */
export function drawIndices(state: RandomState, size: number, indices: Uint32Array): void {
  if (size <= 65_536) drawFromHalves(state, size, indices);
  else drawFromWords(state, size, indices);
}

/**
 * Two draws from a word: the upper half of a product, unless its lower half makes some positions likelier.
 *
 * Source: Lemire (2019), ACM Transactions on Modeling and Computer Simulation 29(1), 3.
 */
function drawFromHalves(state: RandomState, size: number, indices: Uint32Array): void {
  const unfair = 65_536 % size;
  let filled = 0;
  while (filled < indices.length) {
    const word = nextWord(state);
    const low = Math.imul(word & 0xffff, size);
    if ((low & 0xffff) >= unfair) indices[filled++] = low >>> 16;
    const high = Math.imul(word >>> 16, size);
    if ((high & 0xffff) >= unfair && filled < indices.length) indices[filled++] = high >>> 16;
  }
}

/** The remainder of a word, unless the last, incomplete round of remainders makes some positions likelier. */
function drawFromWords(state: RandomState, size: number, indices: Uint32Array): void {
  const fair = 2 ** 32 - (2 ** 32 % size);
  let filled = 0;
  while (filled < indices.length) {
    const word = nextWord(state) >>> 0;
    if (word < fair) indices[filled++] = word % size;
  }
}
