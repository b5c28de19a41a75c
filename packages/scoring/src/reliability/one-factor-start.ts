import { dotProduct } from './dot-product.ts';

/**
 * Where the search for the loadings on one factor begins: higher for items that correlate more, at most √½, which implies
 * what can be correlations, and with the signs that items have beside the one that correlates most.
 *
 * @param correlations - one row per item, symmetric
 * @returns the loadings
 */
export function oneFactorStart(correlations: readonly (readonly number[])[]): readonly number[] {
  const sizes = correlations.map((row) => dotProduct(row, row));
  const largest = Math.max(...sizes);
  const leading = correlations[sizes.indexOf(largest)];
  return sizes.map((size, item) => {
    const loading = Math.sqrt(size / largest / 2);
    return (leading?.[item] as number) < 0 ? -loading : loading;
  });
}
