/** Refuses an attribute that stands twice: a group has one value of each. */
export function checkAttributes(by: readonly string[]): void {
  const twice = by.find((attribute, at) => by.indexOf(attribute) !== at);
  if (twice === undefined) return;
  throw new RangeError(`Expected attributes that differ; received [${by}], with "${twice}" more than once.`);
}
