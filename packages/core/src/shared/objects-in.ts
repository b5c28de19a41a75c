/** An object found in a list, and its position there. */
export type Placed = readonly [position: number, object: Readonly<Record<string, unknown>>];

/** The objects in a list that came from outside, with their positions; none where it isn't a list. */
export function objectsIn(list: unknown): Placed[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, position) => (isObject(entry) ? [[position, entry] as const] : []));
}

/** Whether a value from outside is an object with keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
