import { kendallConcordance } from '../../../packages/scoring/src/reliability/kendall-concordance.ts';
import { kendallConcordancePValue } from '../../../packages/scoring/src/reliability/kendall-concordance-p-value.ts';
import { type Nullable, ratersOf } from '../raters-of.ts';

interface Input {
  readonly ratings: Nullable;
}

/** In the file rows are items and columns are raters. */
export function compute({ ratings }: Input): object {
  const concordance = kendallConcordance(ratersOf(ratings));
  const p = concordance && kendallConcordancePValue(concordance);
  return {
    items: ratings.length,
    raters: ratings[0]?.length,
    w: concordance?.w,
    chisq: concordance?.chiSquare,
    p,
    wUncorrected: concordance?.uncorrected,
    wDescTools: concordance?.w,
    friedmanChisq: concordance?.chiSquare,
    friedmanP: p,
    meanSpearman: concordance?.meanSpearman,
    rankSums: concordance?.rankSums,
  };
}
