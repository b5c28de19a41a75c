import { suppressionOf } from '../disclosure/suppression-of.ts';
import type { DimensionResult, DimensionValues } from './dimension-result.ts';
import type { ExplainedFigure, ExplainedUncertainty, ExplainedValues } from './explained.ts';
import type { FavourableShare } from './favourable-share.ts';
import { type Figure, figures } from './figures.ts';
import type { IndicatorResult, IndicatorValues } from './indicator-result.ts';

/** A number that results of dimensions have as well. */
export type DimensionFigure = Exclude<Figure, 'leikDispersion' | 'withinGroupAgreement' | 'averageDeviation'>;

/**
 * Says where a number of a result comes from: which counts went in, who is missing and by which rule, which method, by whom
 * it is described, and how uncertain it is. Plain data; {@link explanation} makes a sentence of it.
 *
 * @param result - a result of a report, of an indicator or a dimension
 * @param figure - the number, one of `figures`. `isAgreed` and `isSplit` are none: explain the measure that the report's
 *   `thresholds` name for them
 * @returns what it comes from; of a suppressed result the reason, and no number
 * @throws RangeError when there is no such number
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { explain, explanation, explanationEn, report, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * for (const level of [1, 2, 2, 3, 3, 3]) builder.add(builder.group([]), [level]);
 * const [result] = report(plcResults, builder.finish(), { minimum: 5 }).results;
 * if (result) console.log(explanation(explain(result, 'median'), explanationEn));
 * // => The median lies between level 3 and level 4: half chose level 3 or lower, and half level 4 or higher. It rests on 6 who chose a level.
 * ```
 */
export function explain(result: IndicatorResult, figure: Figure): ExplainedFigure;
export function explain(result: DimensionResult, figure: DimensionFigure): ExplainedFigure;
export function explain(result: IndicatorResult | DimensionResult, figure: Figure): ExplainedFigure {
  if (!Object.hasOwn(figures, figure)) {
    throw new RangeError(`Expected one of ${Object.keys(figures).join(', ')}; received "${figure}".`);
  }
  const { unit, role, network = null, dimension } = result;
  const indicator = 'indicator' in result ? result.indicator : null;
  const label = { about: 'figure', figure, unit, role, network, dimension, indicator } as const;
  if (result.status === 'suppressed') return { ...label, ...suppressionOf(result) };
  return { ...label, status: 'shown', ...explainedValues(result, figure) };
}

type Values = IndicatorValues | DimensionValues;

function explainedValues(values: Values, figure: Figure): ExplainedValues {
  const { n, effectiveN, counts, answered, invited, missing, missingRule, setAside, anchored } = values;
  const { favourable, medianLow, medianHigh } = values;
  const isMedian = figure === 'median' && medianLow !== undefined && medianHigh !== undefined;
  return {
    value: numberOf(values, figure),
    inputs: {
      counts,
      weightedCounts: 'weightedCounts' in values ? values.weightedCounts : undefined,
      n,
      effectiveN,
      answered,
      invited,
      indicators: 'indicators' in values ? values.indicators : undefined,
      from: figure === 'favourable' ? favourable?.from : undefined,
      middle: isMedian ? [medianLow, medianHigh] : undefined,
    },
    missing,
    missingRule,
    setAside,
    anchored,
    isTurned: 'isTurned' in values ? values.isTurned : values.turned.length > 0,
    ...figures[figure],
    uncertainty: figure === 'favourable' && favourable !== undefined ? uncertaintyOf(favourable) : undefined,
  };
}

function numberOf(values: Values, figure: Figure): ExplainedValues['value'] {
  if (figure === 'favourable') return values.favourable?.share;
  if (figure === 'missing') return Object.values(values.missing).reduce((sum, count) => sum + count, 0);
  if (figure in values) return (values as IndicatorValues)[figure];
  throw new RangeError(`Expected a number of a dimension; received "${figure}", which only indicators have.`);
}

function uncertaintyOf({ method, low, high, bounds }: FavourableShare): ExplainedUncertainty {
  const wilson = 'Wilson (1927), Journal of the American Statistical Association 22(158), 209–212';
  const finite = method === 'wilson' ? '' : ', with the correction of Cochran (1977), Sampling Techniques, chapter 3';
  const manski = bounds === undefined ? '' : '; bounds: Manski (1989), Journal of Human Resources 24(3), 343–360';
  return { method, confidence: 0.95, low, high, bounds, source: `${wilson}${finite}${manski}.` };
}
