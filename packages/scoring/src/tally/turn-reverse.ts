import type { ScaledRubric } from '@rubrikk/core';
import { indicatorsOf } from './indicators-of.ts';
import { missingKinds } from './missing-kinds.ts';
import type { Tally } from './tally.ts';
import type { BlockNumbers } from './tally-blocks.ts';
import type { WeightedTally } from './weigh-tally.ts';

/**
 * Turns the levels of the indicators that are worded in reverse, so that higher is better in all of them; the tally says
 * which ones were turned.
 *
 * @param rubric - the rubric that was rated
 * @param tally - a tally of what raters chose
 * @returns the same tally with those indicators' counts in the opposite order, and their ids in `turned`
 * @throws RangeError when the tally is of another rubric, or was turned already
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { countsOf, startTally, turnReverse } from '@rubrikk/scoring';
 *
 * const [dimension] = plcResults.dimensions;
 * const indicators = [{ id: 'trust' }, { id: 'noise', reverse: true as const }];
 * const rubric = { ...plcResults, dimensions: [{ ...dimension, indicators }] };
 * const builder = startTally(rubric, []);
 * builder.add(builder.group([]), [4, 4]);
 * const turned = turnReverse(rubric, builder.finish());
 * console.log(turned.turned?.join(' '), countsOf(turned, {}, 'noise').join(' ')); // => noise 1 0 0 0 0
 * ```
 */
export function turnReverse<T extends Tally>(rubric: ScaledRubric, tally: T): T {
  checkTurnable(rubric, tally);
  const reverse = new Set(indicatorsOf(rubric).flatMap(({ indicator }) => (indicator.reverse ? [indicator.id] : [])));
  const turned = tally.indicators.filter((id) => reverse.has(id));
  const columns = turned.map((id) => tally.indicators.indexOf(id));
  const { weighted }: Partial<WeightedTally> = tally as Tally & Partial<WeightedTally>;
  return {
    ...tally,
    turned,
    counts: turnedCounts(tally, tally.counts, columns),
    ...(weighted !== undefined && { weighted: turnedCounts(tally, weighted, columns) }),
  };
}

function checkTurnable(rubric: ScaledRubric, tally: Tally): void {
  if (tally.rubric.id !== rubric.id || tally.rubric.version !== rubric.version) {
    const { id, version } = tally.rubric;
    throw new RangeError(`Expected a tally of ${rubric.id} ${rubric.version}; received one of ${id} ${version}.`);
  }
  const { turned = [] } = tally;
  if (turned.length === 0) return;
  throw new RangeError(`Expected a tally of what raters chose; received one in which [${turned}] are turned already.`);
}

function turnedCounts<Numbers extends BlockNumbers>(
  tally: Tally,
  counts: Numbers,
  columns: readonly number[],
): Numbers {
  const levels = tally.levels.length;
  const stride = levels + missingKinds.length;
  const turned = counts.slice() as Numbers;
  for (let group = 0; group < tally.groups.length; group += 1) {
    for (const column of columns) {
      const start = (group * tally.indicators.length + column) * stride;
      turned.subarray(start, start + levels).reverse();
    }
  }
  return turned;
}
