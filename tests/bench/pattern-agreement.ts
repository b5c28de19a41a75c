/**
 * Van der Eijk's agreement of raters spread evenly over a set of levels, times how many levels those are: what a layer of
 * one rater on each adds up to.
 *
 * @param set - the levels, the lowest as bit 0
 */
export function patternAgreement(set: number, levels: number): number {
  const has = (level: number) => (set >> level) & 1;
  let used = 0;
  let unimodal = 0;
  let bimodal = 0;
  for (let one = 0; one < levels; one += 1) {
    used += has(one);
    for (let two = one + 1; two < levels; two += 1) {
      for (let three = two + 1; three < levels; three += 1) {
        if (has(one) + has(two) + has(three) !== 2) continue;
        if (has(two) === 0) bimodal += 1;
        else unimodal += 1;
      }
    }
  }
  const triples = unimodal + bimodal;
  const mode = triples === 0 ? 1 : ((levels - 2) * unimodal - (levels - 1) * bimodal) / ((levels - 2) * triples);
  return used * mode * (1 - (used - 1) / (levels - 1));
}
