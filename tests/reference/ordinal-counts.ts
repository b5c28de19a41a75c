/**
 * Puts values of any kind on a scale of their own: one level for each distinct value, at least two.
 *
 * @returns for each group, how many of its values are on each level, lowest first; null is missing
 */
export function ordinalCounts(groups: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  const values = [...new Set(groups.flat())].filter((value) => value !== null).toSorted((one, other) => one - other);
  return groups.map((group) => {
    const counts = new Array<number>(Math.max(2, values.length)).fill(0);
    for (const value of group) {
      if (value !== null) counts[values.indexOf(value)] = (counts[values.indexOf(value)] ?? 0) + 1;
    }
    return counts;
  });
}
