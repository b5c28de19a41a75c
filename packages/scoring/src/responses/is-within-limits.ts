/** How many values core reads in one document. */
const most = 250_000;

/** Whether a document, which has the form of an assessment, has no more values than core's parser reads. */
export function isWithinLimits(data: Readonly<Record<string, unknown>>, indicators: number): boolean {
  // Without lists of any length, an indicator has at most a rating, a comment and a target: 15 values with their keys.
  const isBounded = data['evidence'] === undefined && data['superseded'] === undefined && data['cleared'] === undefined;
  return (isBounded && indicators * 15 + 100 < most) || valuesIn(data) < most;
}

/** How many keys and entries there are in a value, at any depth. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.reduce((sum: number, part) => sum + valuesIn(part), parts.length);
}
