/**
 * Multiplies each p-value with a factor of its rank, and carries the results over so that a smaller p-value never ends up
 * with a larger adjusted one.
 *
 * @param pValues - p-values in any order; `undefined` where there is none
 * @param factor - what the p-value of a rank, 1 for the smallest, is multiplied with, of how many
 * @param fromLargest - whether each takes the least of its own and the larger ones (step up), rather than the most of its
 *   own and the smaller ones (step down)
 * @returns the adjusted p-values, at most 1, in the order of the input
 * @throws RangeError when a p-value is less than 0, more than 1 or not a number
 */
export function stepwiseAdjustment(
  pValues: readonly (number | undefined)[],
  factor: (rank: number, count: number) => number,
  fromLargest: boolean,
): readonly (number | undefined)[] {
  const places = ascending(pValues);
  const adjusted = [...pValues];
  let carried = fromLargest ? 1 : 0;
  for (let step = 0; step < places.length; step += 1) {
    const rank = fromLargest ? places.length - step : step + 1;
    const place = places[rank - 1] as number;
    const own = Math.min(1, (pValues[place] as number) * factor(rank, places.length));
    carried = fromLargest ? Math.min(carried, own) : Math.max(carried, own);
    adjusted[place] = carried;
  }
  return adjusted;
}

function ascending(pValues: readonly (number | undefined)[]): readonly number[] {
  const places: number[] = [];
  pValues.forEach((pValue, place) => {
    if (pValue === undefined) return;
    if (!(pValue >= 0 && pValue <= 1)) throw new RangeError(`Expected p-values from 0 to 1; received ${pValue}.`);
    places.push(place);
  });
  return places.toSorted((one, other) => (pValues[one] as number) - (pValues[other] as number));
}
