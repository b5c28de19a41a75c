import { goodmanIntervals } from '../../../packages/scoring/src/distributions/goodman-intervals.ts';
import { quesenberryHurstIntervals } from '../../../packages/scoring/src/distributions/quesenberry-hurst-intervals.ts';
import { shares } from '../../../packages/scoring/src/distributions/shares.ts';
import { sisonGlazIntervals } from '../../../packages/scoring/src/distributions/sison-glaz-intervals.ts';
import { wilsonInterval } from '../../../packages/scoring/src/distributions/wilson-interval.ts';
import { totalOf } from '../../../packages/scoring/src/numbers/total-of.ts';
import { limits } from '../limits.ts';

interface Input {
  readonly counts: readonly number[];
  readonly level: number;
}

export function compute({ counts, level }: Input): object {
  const total = totalOf(counts);
  const sisonGlaz = sisonGlazIntervals(counts, level)?.map(limits);
  return {
    estimate: shares(counts),
    goodman: goodmanIntervals(counts, level)?.map(limits),
    sisonGlaz,
    sisonGlazMultinomialCI: sisonGlaz,
    quesenberryHurst: quesenberryHurstIntervals(counts, level)?.map(limits),
    wilson: counts.map((count) => limits(wilsonInterval(count, total, level))),
  };
}
