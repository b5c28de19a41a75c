/** What targets are read by: the levels, lowest first, the indicators that were rated, and those that were turned round. */
interface Rated {
  readonly levels: readonly string[];
  readonly indicators: readonly string[];
  readonly turned: readonly string[];
}

/**
 * The target of each indicator as a level from 1. A target is what raters would choose, so that of an indicator whose levels
 * were turned round is turned as well.
 */
export function targetLevels(
  targets: Readonly<Record<string, string>>,
  { levels, indicators, turned }: Rated,
): ReadonlyMap<string, number> {
  const entries = Object.entries(targets).map(([indicator, target]): [string, number] => {
    const at = levels.indexOf(target);
    if (!indicators.includes(indicator) || at < 0) {
      throw new RangeError(
        `Expected targets that are levels of the indicators that were rated; received "${target}" of "${indicator}".`,
      );
    }
    return [indicator, turned.includes(indicator) ? levels.length - at : at + 1];
  });
  return new Map(entries);
}
