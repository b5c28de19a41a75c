import type { Protected } from '../disclosure/protected.ts';
import { changeOf } from './change-of.ts';
import { type Correction, type CorrectionMethod, correctionOf } from './correction.ts';
import type { MeasuredPair } from './measure-change.ts';
import type { Method } from './method.ts';
import type { WaveChange } from './wave-change.ts';

type Shown = { readonly status: 'shown' } & MeasuredPair;

/** Says of every change what it is, for all that are shown together. */
export function judgeChanges(
  measured: readonly (Protected<MeasuredPair> | undefined)[],
  correction: Correction,
  level: number,
): (Protected<WaveChange> | undefined)[] {
  const judge = judgeOf(
    measured.flatMap((one) => (one?.status === 'shown' ? [one] : [])),
    correctionOf(correction),
    level,
  );
  return measured.map((one) => (one?.status === 'shown' ? judge(one) : one));
}

function judgeOf(
  shown: readonly Shown[],
  { name, source, adjust }: CorrectionMethod,
  level: number,
): (one: Shown) => Protected<WaveChange> {
  const middles = adjust(shown.map(({ p }) => p));
  const cuts = adjust(shown.flatMap((one) => one.cuts.map(({ p }) => p)));
  const starts = startsOf(shown);
  const rule = { ...clearRule, level };
  return (one) => {
    const at = shown.indexOf(one);
    const { direction, cuts: own, ...rest } = one;
    const start = starts[at] as number;
    const correctedP = middles[at] as number;
    const corrected = own.map(({ rise }, cut) => ({ rise, p: cuts[start + cut] as number }));
    const change = changeOf({ direction, p: correctedP, cuts: corrected }, level);
    return { ...rest, change, correctedP, correction: { name, source, indicators: shown.length }, rule };
  };
}

/** Where the cuts of each change begin among all of them. */
function startsOf(shown: readonly Shown[]): number[] {
  let next = 0;
  return shown.map(({ cuts }) => {
    next += cuts.length;
    return next - cuts.length;
  });
}

const clearRule: Method = {
  name: 'corrected-probability',
  source:
    "Rubrikk's own: a move of the middle is clear when its probability, corrected for all indicators, is at most the level; without one, both ends are when shares at two places of the scale clearly moved apart or together.",
};
