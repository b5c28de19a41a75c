/** Draws numbers of every kind, friendly and hostile, from a seed. */
export interface Draw {
  /** A number from 0 to less than 1. */
  readonly share: () => number;
  /** A whole number from one to another, both included. */
  readonly whole: (from: number, to: number) => number;
  /** A count, sometimes what no count can be, and sometimes one at the edge of what a number can be. */
  readonly count: () => number;
  /** Any number at all. */
  readonly any: () => number;
  /** Counts of raters on levels, lowest first. */
  readonly counts: (levels?: number) => ArrayLike<number>;
  /** Rows of counts of equal length. */
  readonly countRows: (rows?: number, levels?: number) => readonly ArrayLike<number>[];
  /** Raters by items, levels from 1, 0 for missing. */
  readonly ratings: (levels: number) => readonly ArrayLike<number>[];
}

const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0, 0.5, -1e-300];
const extreme = [5e-324, 1e-300, 1e-16, 1e9, 2 ** 53 - 1, 2 ** 53, 1e17, 1e154, 1e300, Number.MAX_VALUE];

/** Marsaglia's xorshift (2003): one state of 32 bits, never 0. */
export function drawFrom(seed: number): Draw {
  let state = seed | 1;
  const share = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
  const one = <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T;
  const any = () => one([one(odd), one(extreme), whole(-3, 9), share(), whole(0, 1000)]);
  const count = () => {
    const kind = share();
    if (kind < 0.03) return one(odd);
    if (kind < 0.06) return one(extreme);
    return kind < 0.4 ? 0 : kind < 0.9 ? whole(0, 9) : kind < 0.97 ? whole(0, 2000) : share() * 4;
  };
  const counts = (levels = one([0, 1, 2, 3, 3, 4, 5, 5, 5, 6, 7, 11])) => {
    const list = Array.from({ length: levels }, count);
    return share() < 0.2 ? Float64Array.from(list) : list;
  };
  const countRows = (rows = whole(0, 5), levels = one([1, 2, 3, 3, 5, 5])) =>
    Array.from({ length: rows }, () => counts(share() < 0.02 ? undefined : levels));
  const ratings = (levels: number) => {
    const items = whole(0, 5);
    const rating = () => (share() < 0.02 ? any() : whole(share() < 0.2 ? 0 : 1, Math.max(1, Math.min(levels, 9))));
    const alike = share() < 0.1 ? rating() : undefined;
    return Array.from({ length: whole(0, 7) }, () =>
      Array.from({ length: share() < 0.01 ? items + 1 : items }, () => alike ?? rating()),
    );
  };
  return { share, whole, count, any, counts, countRows, ratings };
}
