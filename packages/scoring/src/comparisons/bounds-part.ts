import type { WaveSizes } from './wave-sizes.ts';

/** A part of a group: its sizes, and whether they are shown of each wave. */
export interface GroupPart extends WaveSizes {
  readonly isWithheld: { readonly before: boolean; readonly after: boolean };
}

/**
 * Whether a group's link, told beside what is shown of a part of the group, bounds anything of the part below the minimum
 * that is smaller than it: who left the part left the group, and so with those who joined.
 *
 * @param group - how many left the group and joined it, less those who are known to be of other parts
 */
export function boundsPart(group: Pick<WaveSizes, 'left' | 'joined'>, part: GroupPart, minimum: number): boolean {
  const { isWithheld } = part;
  const before = part.linked + part.left;
  const after = part.linked + part.joined;
  // Of a withheld wave it must be thinkable that nobody answered.
  if (isWithheld.before) return !isWithheld.after && after > group.joined;
  if (isWithheld.after) return before > group.left;
  const mostLeft = Math.min(group.left, before, group.joined + before - after);
  const mostJoined = mostLeft + after - before;
  const mostLinked = before - Math.max(0, before - after);
  const isTold = (size: number, most: number) => size > 0 && most < minimum;
  return isTold(part.left, mostLeft) || isTold(part.joined, mostJoined) || isTold(part.linked, mostLinked);
}
