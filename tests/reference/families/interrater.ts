import type { AgreementCoefficient } from '../../../packages/scoring/src/reliability/agreement-coefficient.ts';
import { agreementInterval } from '../../../packages/scoring/src/reliability/agreement-interval.ts';
import { agreementPValue } from '../../../packages/scoring/src/reliability/agreement-p-value.ts';
import type { AgreementWeights } from '../../../packages/scoring/src/reliability/agreement-weights.ts';
import { brennanPrediger } from '../../../packages/scoring/src/reliability/brennan-prediger.ts';
import { congerKappa } from '../../../packages/scoring/src/reliability/conger-kappa.ts';
import { countRatings } from '../../../packages/scoring/src/reliability/count-ratings.ts';
import { crossTable } from '../../../packages/scoring/src/reliability/cross-table.ts';
import { fleissKappa } from '../../../packages/scoring/src/reliability/fleiss-kappa.ts';
import { fleissKappaTest } from '../../../packages/scoring/src/reliability/fleiss-kappa-test.ts';
import { gwetAgreementCoefficient } from '../../../packages/scoring/src/reliability/gwet-agreement-coefficient.ts';
import { kappaInterval } from '../../../packages/scoring/src/reliability/kappa-interval.ts';
import { kappaTest } from '../../../packages/scoring/src/reliability/kappa-test.ts';
import { lightKappa } from '../../../packages/scoring/src/reliability/light-kappa.ts';
import { simpleAgreement } from '../../../packages/scoring/src/reliability/simple-agreement.ts';
import { weightedKappa } from '../../../packages/scoring/src/reliability/weighted-kappa.ts';
import { type Nullable, ratersOf } from '../raters-of.ts';

interface Input {
  readonly k: number;
  readonly ratings: Nullable;
}

type Coefficient = (weights: AgreementWeights) => AgreementCoefficient | undefined;

/** In the file rows are units, which we call items, and columns are raters. */
export function compute({ k, ratings }: Input): object {
  const raters = ratersOf(ratings);
  const counts = countRatings(raters, k);
  const fleiss = fleissKappaTest(counts);
  return {
    gwetAC: byWeights((weights) => gwetAgreementCoefficient(counts, weights)),
    brennanPrediger: byWeights((weights) => brennanPrediger(counts, weights)),
    fleissKappa: byWeights((weights) => fleissKappa(counts, weights)),
    congerKappa: byWeights((weights) => congerKappa(raters, k, weights)),
    irrFleiss: { kappa: fleissKappa(counts)?.coefficient, z: fleiss?.z, p: fleiss?.p },
    irrFleissExactConger: congerKappa(raters, k)?.coefficient,
    irrLight: lightKappa(raters, k),
    irrPercentAllAgree: simpleAgreement(counts),
    irrPercentWithinOne: simpleAgreement(counts, 1),
    cohen: raters.length === 2 ? cohen(raters[0] as readonly number[], raters[1] as readonly number[], k) : undefined,
  };
}

function byWeights(coefficient: Coefficient): object {
  return {
    unweighted: reported(coefficient('identity')),
    linear: reported(coefficient('linear')),
    quadratic: reported(coefficient('quadratic')),
  };
}

function reported(agreement: AgreementCoefficient | undefined): object | undefined {
  if (agreement === undefined) return undefined;
  const interval = agreementInterval(agreement);
  return {
    coefficient: agreement.coefficient,
    percentAgreement: agreement.observedAgreement,
    expectedAgreement: agreement.expectedAgreement,
    standardError: agreement.standardError,
    ci95: interval && [interval.low, interval.high],
    p: agreementPValue(agreement),
  };
}

function cohen(first: readonly number[], second: readonly number[], k: number): object {
  const table = crossTable(first, second, k);
  const kappas = (['identity', 'linear', 'quadratic'] as const).map((weights) => weightedKappa(table, weights));
  const [unweighted, linear, quadratic] = kappas;
  const tested = kappas.map((kappa) => ({ kappa: kappa?.coefficient, ...(kappa && kappaTest(kappa)) }));
  const interval = unweighted && kappaInterval(unweighted);
  return {
    table,
    unweighted: tested[0],
    linear: tested[1],
    quadratic: tested[2],
    psych: {
      kappa: unweighted?.coefficient,
      weightedQuadratic: quadratic?.coefficient,
      varKappa: unweighted?.standardError && unweighted.standardError ** 2,
      confid: [[interval?.low, unweighted?.coefficient, interval?.high], []],
    },
    vcd: {
      unweighted: unweighted?.coefficient,
      aseUnweighted: unweighted?.standardError,
      quadratic: quadratic?.coefficient,
      aseQuadratic: quadratic?.standardError,
      linear: linear?.coefficient,
      aseLinear: linear?.standardError,
    },
  };
}
