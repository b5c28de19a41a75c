/** How many raters of a group answered both times, only before and only after. */
export interface WaveSizes {
  readonly linked: number;
  readonly left: number;
  readonly joined: number;
}

export function waveSizes(before: ReadonlySet<string>, after: ReadonlySet<string>): WaveSizes {
  let linked = 0;
  for (const rater of before) if (after.has(rater)) linked += 1;
  return { linked, left: before.size - linked, joined: after.size - linked };
}
