import type { PublishedGroup } from './published-group.ts';

/** Whether the size of a group is kept back, where it isn't that nobody chose a level. */
export function isWithheld({ n, isUnmeasured }: PublishedGroup): boolean {
  return n === undefined && !isUnmeasured;
}
