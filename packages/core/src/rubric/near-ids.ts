const MOST = 3;

/**
 * The ids that somebody may have meant who wrote another one, nearest first: no more than three, and none far off.
 *
 * Large and small letters make no difference. Far off is more than a letter in three put in, taken out or changed
 * (Levenshtein 1966).
 *
 * @param id - what was written
 * @param known - the ids that there are; of those as near, the earlier comes first
 * @returns one to three of them, or none
 * @example
 * ```ts
 * import { nearIds } from '@rubrikk/core';
 *
 * console.log(nearIds('shared-vison', ['open-doors', 'shared-vision', 'trust']).join()); // => shared-vision
 * ```
 */
export function nearIds(id: string, known: Iterable<string>): string[] {
  const farthest = Math.ceil(id.length / 3);
  const near = [...known].flatMap((one) => {
    if (Math.abs(one.length - id.length) > farthest) return [];
    const distance = editDistance(id.toLowerCase(), one.toLowerCase());
    return distance <= farthest ? [{ one, distance }] : [];
  });
  return near
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ one }) => one);
}

/** How many letters have to be put in, taken out or changed to turn one text into another. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [at, its] of [...other].entries()) {
      const [changed, out, into] = [above[at] ?? 0, above[at + 1] ?? 0, current[at] ?? 0];
      current.push(Math.min(changed + (letter === its ? 0 : 1), out + 1, into + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
