/**
 * A whole number that is written with decimals, `3.0` or `3,00`, as the number; any other word as it is. Programs write whole
 * numbers so when one of their column is missing. Three zeros are left alone: `1,000` may be a thousand.
 */
export function wholeNumber(word: string): string {
  return word.replace(/^(-?\d+)[.,]00?$/, '$1');
}
