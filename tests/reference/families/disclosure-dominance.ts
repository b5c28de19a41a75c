import { dominance } from '../../../packages/scoring/src/disclosure/dominance.ts';
import { withinPercent } from '../../../packages/scoring/src/disclosure/within-percent.ts';

interface Input {
  readonly contributions: readonly number[];
  readonly n: number;
  readonly k: number;
  readonly p: number;
}

export function compute({ contributions, n, k, p }: Input): object {
  const { total, share, isDominated } = dominance(contributions, { largest: n, percent: k });
  const pPercentUnsafe = withinPercent(contributions, p).isDominated;
  return { total, nkShare: share, nkUnsafe: isDominated, pPercentUnsafe };
}
