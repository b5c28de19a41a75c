import type { Change } from './change.ts';
import type { Cut } from './cut.ts';

/** What a change is judged by, its probabilities corrected for all that are looked at together. */
interface Judged {
  readonly direction: number;
  readonly p: number;
  readonly cuts: readonly Cut[];
}

/** Says what a change is, at a level of significance. */
export function changeOf({ direction, p, cuts }: Judged, level: number): Change {
  if (p <= level && direction !== 0) return direction > 0 ? 'up' : 'down';
  const clear = cuts.filter((cut) => cut.p <= level).map(({ rise }) => Math.sign(rise));
  const falls = [clear.indexOf(-1), clear.lastIndexOf(-1)] as const;
  const rises = [clear.indexOf(1), clear.lastIndexOf(1)] as const;
  if (falls[0] < 0 || rises[0] < 0) return 'no-clear-change';
  if (falls[1] < rises[0]) return 'split';
  return rises[1] < falls[0] ? 'closer' : 'no-clear-change';
}
