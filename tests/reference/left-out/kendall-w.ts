export const leftOut: Record<string, string> = {};

const alone = 'one rater can agree with nobody: irr and DescTools say W = 1, we have no value';

/** What is left out of a case with a single rater. */
export function leftOutOf({ ratings }: { readonly ratings: readonly (readonly unknown[])[] }): Record<string, string> {
  const keys = ['w', 'chisq', 'p', 'wUncorrected', 'wDescTools', 'rankSums'];
  return ratings[0]?.length === 1 ? Object.fromEntries(keys.map((key) => [key, alone])) : {};
}
