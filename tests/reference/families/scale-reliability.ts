import { cronbachAlpha } from '../../../packages/scoring/src/reliability/cronbach-alpha.ts';
import { cronbachAlphaInterval } from '../../../packages/scoring/src/reliability/cronbach-alpha-interval.ts';
import { guttmanLambda6 } from '../../../packages/scoring/src/reliability/guttman-lambda6.ts';
import { interItemCorrelation } from '../../../packages/scoring/src/reliability/inter-item-correlation.ts';
import { itemAnalysis } from '../../../packages/scoring/src/reliability/item-analysis.ts';
import { mcdonaldOmega } from '../../../packages/scoring/src/reliability/mcdonald-omega.ts';
import { mcdonaldOmegaStandardised } from '../../../packages/scoring/src/reliability/mcdonald-omega-standardised.ts';
import { standardisedAlpha } from '../../../packages/scoring/src/reliability/standardised-alpha.ts';
import { type Nullable, withoutNull } from '../raters-of.ts';

interface Input {
  readonly ratings: Nullable;
}

/** In the file rows are respondents, which we call raters, and columns are items. */
export function compute({ ratings }: Input): object {
  const table = withoutNull(ratings);
  const items = table[0]?.length ?? 0;
  const complete = table.filter((row) => !row.includes(0)).length;
  const alpha = cronbachAlpha(table);
  const standardised = standardisedAlpha(table);
  const correlation = interItemCorrelation(table);
  const interval = alpha === undefined ? undefined : cronbachAlphaInterval(alpha, complete, items);
  const analysis = itemAnalysis(table);
  const omega = mcdonaldOmega(table);
  const minres = mcdonaldOmegaStandardised(table);
  return {
    n: table.length,
    nComplete: complete,
    items,
    alphaRawPairwise: alpha,
    alphaStandardised: standardised,
    lambda6: guttmanLambda6(table),
    averageR: correlation?.mean,
    medianR: correlation?.median,
    // n r / (1 - r) is standardised alpha in other words.
    signalNoise: standardised === undefined || standardised === 1 ? undefined : standardised / (1 - standardised),
    alphaListwise: cronbachAlpha(table, 'listwise'),
    feldt95: interval && [interval.low, interval.high],
    alphaIfDropped: items < 3 ? undefined : analysis?.map(({ alphaIfDropped }) => alphaIfDropped),
    correctedItemTotal: analysis?.map(({ correctedItemTotal }) => correctedItemTotal),
    itemTotalRaw: analysis?.map(({ itemTotal }) => itemTotal),
    omegaLavaan: omega && {
      omegaTotal: omega.omega,
      loadings: omega.loadings,
      residualVariances: omega.residualVariances,
    },
    omegaMinres: minres && { omegaTotalStandardised: minres.omega, loadings: minres.loadings },
  };
}
