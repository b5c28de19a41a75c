/** What stands at a path of keys; `undefined` where nothing does, also where the key is one that every object inherits. */
export function placeIn(data: unknown, path: readonly (string | number)[]): { readonly value: unknown } | undefined {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.entries(value).find(([each]) => each === String(key))?.[1];
  }
  return { value };
}
