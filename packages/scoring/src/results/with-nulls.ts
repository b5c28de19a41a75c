/** Plain data with `null` where it has `undefined`, as JSON can't say the latter. */
export type WithNulls<T> = T extends undefined
  ? null
  : T extends string | number | boolean | null
    ? T
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: WithNulls<T[K]> }
      : {
          // What is left out stays so.
          readonly [K in keyof T]: WithNulls<object extends Pick<T, K> ? Exclude<T[K], undefined> : T[K]>;
        };

/** A copy of plain data, with `null` where it has `undefined`. */
export function withNulls<T>(data: T): WithNulls<T> {
  // What comes out has the keys and the order of what goes in, which no type can follow.
  return copied(data) as WithNulls<T>;
}

function copied(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]));
}
