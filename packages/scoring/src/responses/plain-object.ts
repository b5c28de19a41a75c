type Data = Readonly<Record<string, unknown>>;

/** A value as `JSON.parse` makes objects: one that inherits nothing of its own; `undefined` for any other. */
export function plainObject(value: unknown): Data | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getPrototypeOf(value) === Object.prototype ? (value as Data) : undefined;
}

/** How many keys a plain object has. */
export function keyCount(data: Data): number {
  let keys = 0;
  for (const _ in data) keys += 1;
  return keys;
}
