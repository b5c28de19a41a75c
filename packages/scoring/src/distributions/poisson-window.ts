import { stirlingError } from '../numbers/stirling-error.ts';

/** A Poisson distribution cut off on both sides of its mean: its probability, mean offset and moments. */
export interface PoissonWindow {
  /** Widens the window by one on both sides. */
  readonly widen: () => void;
  /** Of the untruncated distribution within the window. */
  readonly probability: () => number;
  /** The mean, and the central moments 2, 3 and 4, within the window; the mean is that less the whole mean. */
  readonly moments: () => readonly [number, number, number, number];
}

/**
 * Starts with a window that holds only the mean.
 *
 * @param mean - a whole number, 0 or more
 * @returns the window
 */
export function poissonWindow(mean: number): PoissonWindow {
  const sums: [number, number, number, number, number] = [centre(mean), 0, 0, 0, 0];
  let above = sums[0];
  let below = sums[0];
  let width = 0;
  return {
    widen: () => {
      below *= Math.max(0, mean - width) / mean || 0;
      width += 1;
      above *= mean / (mean + width);
      addPowers(sums, width, above);
      addPowers(sums, -width, below);
    },
    probability: () => sums[0],
    moments: () => centralMoments(sums),
  };
}

/** The probability of the mean itself. */
function centre(mean: number): number {
  return mean === 0 ? 1 : Math.exp(-stirlingError(mean)) / Math.sqrt(2 * Math.PI * mean);
}

function addPowers(sums: number[], offset: number, probability: number): void {
  let power = probability;
  for (let order = 0; order < sums.length; order += 1) {
    sums[order] = (sums[order] as number) + power;
    power *= offset;
  }
}

function centralMoments([sum, ...powers]: readonly [number, number, number, number, number]): [
  number,
  number,
  number,
  number,
] {
  const [one, two, three, four] = powers.map((power) => power / sum) as [number, number, number, number];
  const spread = two - one ** 2;
  return [
    one,
    spread,
    three - 3 * one * two + 2 * one ** 3,
    four - 4 * one * three + 6 * one ** 2 * two - 3 * one ** 4,
  ];
}
