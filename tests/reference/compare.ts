/** One value of a reference case that isn't ours. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly received: unknown;
}

export interface Comparison {
  /** How many values were compared. */
  readonly values: number;
  /** How many were left out on purpose. */
  readonly leftOut: number;
  readonly off: readonly Difference[];
}

export interface CompareOptions {
  readonly tolerance: number;
  /** Key patterns that have a tolerance of their own; the first that matches counts. */
  readonly tolerances?: Readonly<Record<string, number>>;
  /** Key patterns that aren't compared, with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

/**
 * Compares every value of a reference case with ours.
 *
 * A pattern is a dotted path in which `*` stands for an array index or any part of a key, as in `sprop`, `psych.order`
 * or `goodman.*.0`; it covers everything below it. Keys that end in `AsShipped` hold known defects of a package.
 */
export function compare(expected: unknown, received: unknown, options: CompareOptions): Comparison {
  const leftOut = ['*AsShipped', ...Object.keys(options.leftOut ?? {})].map(matcher);
  const tolerances = Object.entries(options.tolerances ?? {}).map(([pattern, own]) => ({
    fits: matcher(pattern),
    own,
  }));
  const off: Difference[] = [];
  let values = 0;
  let skipped = 0;

  const leaf = (path: string, wanted: unknown, ours: unknown): void => {
    if (leftOut.some((fits) => fits(path))) {
      skipped += 1;
      return;
    }
    values += 1;
    const tolerance = tolerances.find(({ fits }) => fits(path))?.own ?? options.tolerance;
    if (!isSame(wanted, ours, tolerance)) off.push({ path, expected: wanted, received: ours });
  };
  const walk = (path: string, wanted: unknown, ours: unknown): void => {
    const keys = keysOf(wanted);
    if (keys === undefined) leaf(path, wanted, ours);
    else if (keys.length === 0) leaf(path, '(empty)', isEmpty(ours) ? '(empty)' : ours);
    // An array of ours with more or fewer elements is one more difference; without a value it has no length.
    else if (Array.isArray(wanted) && ours !== undefined && child(ours, 'length') !== keys.length) {
      leaf(`${path}.length`, keys.length, child(ours, 'length'));
    }
    for (const key of keys ?? []) walk(path === '' ? key : `${path}.${key}`, child(wanted, key), child(ours, key));
  };
  walk('', expected, received);
  return { values, leftOut: skipped, off };
}

/** The values in a case, for when there is nothing of ours to compare them with. */
export function countValues(expected: unknown, leftOut: Readonly<Record<string, string>> = {}): number {
  return compare(expected, undefined, { tolerance: 0, leftOut }).values;
}

function isSame(wanted: unknown, ours: unknown, tolerance: number): boolean {
  // The reference defines no value, or its package printed what isn't one: then we must have none.
  if (wanted === null || ['NaN', 'Infinity', '-Infinity'].includes(wanted as string)) return ours === undefined;
  if (typeof wanted !== 'number') return wanted === ours;
  return typeof ours === 'number' && Math.abs(wanted - ours) <= tolerance * Math.max(1, Math.abs(wanted));
}

function matcher(pattern: string): (path: string) => boolean {
  const parts = pattern.split('.').map((part) => part.replaceAll(/[$()+?[\\\]^{|}]/g, '\\$&').replaceAll('*', '[^.]*'));
  const expression = new RegExp(`^${parts.join('\\.')}(\\.|$)`);
  return (path) => expression.test(path);
}

function keysOf(value: unknown): string[] | undefined {
  return typeof value === 'object' && value !== null ? Object.keys(value) : undefined;
}

function isEmpty(value: unknown): boolean {
  return keysOf(value)?.length === 0;
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
