// What the corrections promise, worked out for raters who all move one step, each upwards or downwards by a fair coin.
// The sign test has few values then, and each chance is a sum over them.

/** So many things of so many, each with the given chance. */
function binomial(count: number, of: number, chance: number): number {
  let probability = (1 - chance) ** (of - count);
  for (let at = 0; at < count; at += 1) probability *= ((of - at) / (at + 1)) * chance;
  return probability;
}

/** How likely the sign test of so many raters who moved is to find a probability up to a limit, where nothing changed. */
function chanceUpTo(limit: number, raters: number): number {
  let chance = 0;
  let tail = 0;
  for (let fewer = 0; fewer < raters / 2; fewer += 1) {
    tail += binomial(fewer, raters, 0.5);
    if (2 * tail <= limit) chance += 2 * binomial(fewer, raters, 0.5);
  }
  return chance;
}

export interface CoinSchool {
  readonly raters: number;
  readonly indicators: number;
  /** On how many of them all raters rose, which every test finds. */
  readonly changed: number;
  readonly level: number;
}

/** How likely Holm's way is to tell anything falsely: one of the unchanged is below the level divided by their number. */
export function anyFalseByHolm({ raters, indicators, changed, level }: CoinSchool): number {
  const unchanged = indicators - changed;
  return 1 - (1 - chanceUpTo(level / unchanged, raters)) ** unchanged;
}

/**
 * How likely Benjamini & Hochberg's way is to tell so many falsely, for 0, 1, 2 and so on.
 *
 * So many are told when just they are below their own limit, `level × told / indicators`, and none of the further limits has
 * enough below it.
 */
export function falseByBenjaminiHochberg({ raters, indicators, changed, level }: CoinSchool): number[] {
  const unchanged = indicators - changed;
  const upTo = Array.from({ length: unchanged + 1 }, (_, falsely) =>
    chanceUpTo((level * (changed + falsely)) / indicators, raters),
  );
  return upTo.map((own, falsely) => {
    const others = unchanged - falsely;
    return binomial(falsely, unchanged, own) * neverEnough(others, upTo.slice(falsely));
  });
}

/** How likely it is that of so many, all above the first limit, never one is below the next, two below the one after … */
function neverEnough(count: number, [first = 0, ...limits]: readonly number[]): number {
  let below = [1];
  let last = first;
  for (const [at, limit] of limits.entries()) {
    const chance = (limit - last) / (1 - last);
    const known = below;
    below = Array.from({ length: at + 1 }, (_, now) =>
      known.reduce((sum, before, was) => sum + (was > now ? 0 : before * binomial(now - was, count - was, chance)), 0),
    );
    last = limit;
  }
  return below.reduce((sum, probability) => sum + probability, 0);
}
