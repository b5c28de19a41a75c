/** A list that is made as far as it's asked for. */
export interface Remembered<T> {
  /** What stands at a place; `undefined` after its end. */
  readonly at: (place: number) => T | undefined;
  /** Puts something before all else. */
  readonly add: (one: T) => void;
}

/** What is given first and then what a generator makes; nothing is made before it's asked for, and nothing twice. */
export function remembered<T>(given: readonly T[], source: Iterator<T>): Remembered<T> {
  const seen = [...given];
  const at = (place: number) => {
    while (place >= seen.length) {
      const next = source.next();
      if (next.done) return undefined;
      seen.push(next.value);
    }
    return seen[place];
  };
  return { at, add: (one) => void seen.unshift(one) };
}
