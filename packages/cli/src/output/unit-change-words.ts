import { changeOrder, changesLike, type UnitChanges } from './change-words.ts';
import type { ComparisonDocument } from './comparison-document.ts';
import { numbersIn } from './numbers-in.ts';

/** How many of a unit's indicators changed in each way, and how many can't be shown. */
export function unitChangeWords({ unit, changes }: UnitChanges, { words }: ComparisonDocument): string {
  const { whole } = numbersIn(words);
  const counts = changeOrder.flatMap((change) => {
    const count = changesLike(changes, change).length;
    return count === 0 ? [] : [`${words.changes[change].short} ${whole(count)}`];
  });
  const hidden = changes.filter(({ result }) => result?.status !== 'shown').length;
  const all = hidden === 0 ? counts : [...counts, `${words.withheldShort} ${whole(hidden)}`];
  return `${unit === '' ? words.noUnit : unit}: ${all.join(', ')}`;
}
