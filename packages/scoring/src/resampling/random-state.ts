/** The four words of the generator xoshiro128**. */
export type RandomState = Int32Array;

/**
 * Starts the random numbers that belong to a seed: the same ones on every platform.
 *
 * Source: the seed is spread by SplitMix64 of Steele, Lea & Flood (2014), OOPSLA '14, 453–472, as Blackman & Vigna
 * recommend for their generator, low word first. The same as `seed_from_u64` of `Xoshiro128StarStar` in the Rust crate
 * rand_xoshiro.
 *
 * @param seed - a whole number from 0 to `Number.MAX_SAFE_INTEGER`
 * @returns the state, which every draw moves on
 * @throws RangeError when the seed isn't such a number
 */
export function randomState(seed: number): RandomState {
  if (!(Number.isSafeInteger(seed) && seed >= 0)) {
    throw new RangeError(`Expected a whole number of 0 or more as the seed; received ${seed}.`);
  }
  const state = new Int32Array(4);
  for (const half of [0, 1]) {
    const value = splitMix(BigInt(seed), BigInt(half + 1));
    state[2 * half] = Number(BigInt.asIntN(32, value));
    state[2 * half + 1] = Number(BigInt.asIntN(32, value >> 32n));
  }
  return state;
}

/** The number of SplitMix64 in a given place, the first is 1. */
function splitMix(seed: bigint, place: bigint): bigint {
  let value = seed + place * 0x9e3779b97f4a7c15n;
  value = (asWord(value) ^ (asWord(value) >> 30n)) * 0xbf58476d1ce4e5b9n;
  value = (asWord(value) ^ (asWord(value) >> 27n)) * 0x94d049bb133111ebn;
  return asWord(value) ^ (asWord(value) >> 31n);
}

function asWord(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
