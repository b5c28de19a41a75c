import { correlationsOf } from '../../../packages/scoring/src/reliability/correlations-of.ts';
import { itemCovariances } from '../../../packages/scoring/src/reliability/item-covariances.ts';
import { mcdonaldOmegaStandardised } from '../../../packages/scoring/src/reliability/mcdonald-omega-standardised.ts';
import { positiveDefiniteInverse } from '../../../packages/scoring/src/reliability/positive-definite-inverse.ts';
import { type Nullable, withoutNull } from '../raters-of.ts';

export const leftOut: Record<string, string> = {};

const singular =
  'items that repeat others, or no more raters than items: psych takes a pseudo-inverse, by which identical items predict each other not at all';
const limit =
  "the residual variance .005 is met: psych's gradient is that of all residuals while its function leaves out the diagonal, and its search stops between the two minima";

/** What is left out of cases in which psych finds no solution of what it states. */
export function leftOutOf({ ratings }: { readonly ratings: Nullable }): Record<string, string> {
  const table = withoutNull(ratings);
  const covariances = itemCovariances(table, 'pairwise');
  const correlations = covariances && correlationsOf(covariances);
  const isSingular = correlations !== undefined && positiveDefiniteInverse(correlations) === undefined;
  const loadings = mcdonaldOmegaStandardised(table)?.loadings ?? [];
  return {
    ...(isSingular && { lambda6: singular }),
    ...(loadings.some((loading) => loading ** 2 > 0.995) && { omegaMinres: limit }),
  };
}
