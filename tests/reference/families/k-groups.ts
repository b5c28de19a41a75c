import { dunnTest } from '../../../packages/scoring/src/gaps/dunn-test.ts';
import { holm } from '../../../packages/scoring/src/gaps/holm.ts';
import { jonckheereTerpstraTest } from '../../../packages/scoring/src/gaps/jonckheere-terpstra-test.ts';
import { kruskalWallisTest } from '../../../packages/scoring/src/gaps/kruskal-wallis-test.ts';
import { ordinalCounts } from '../ordinal-counts.ts';

interface Input {
  readonly x: readonly (number | null)[];
  readonly groups: readonly number[];
}

export function compute({ x, groups }: Input): object {
  const numbers = [...new Set(groups)].toSorted((one, other) => one - other);
  const counts = ordinalCounts(numbers.map((number) => x.filter((_, place) => groups[place] === number)));
  const kruskal = kruskalWallisTest(counts);
  const dunn = dunnTest(counts);
  return {
    n: x.filter((value) => value !== null).length,
    groups: numbers.length,
    kruskalH: kruskal?.statistic,
    // The reference has this number even where there is no test.
    df: kruskal?.degreesOfFreedom ?? numbers.length - 1,
    p: kruskal?.p,
    epsilonSquared: kruskal?.epsilonSquared,
    jonckheere: { statistic: jonckheereTerpstraTest(counts)?.statistic },
    dunnHolm: {
      // The package takes each pair in the other order.
      comparisons: dunn.map(({ first, second }) => `${numbers[second]}-${numbers[first]}`),
      meanRankDiff: dunn.map(({ meanRankDifference }) => -meanRankDifference),
      p: holm(dunn.map(({ p }) => p)),
    },
  };
}
