import { fill } from '../words/fill.ts';
import { changeOrder, changesLike, sharesWords, type UnitChanges } from './change-words.ts';
import type { ComparisonDocument } from './comparison-document.ts';
import { nameIn } from './name-in.ts';
import { numbersIn } from './numbers-in.ts';

/** How many of a unit's indicators changed in each way, how many can't be shown, and on how many nobody is followed. */
export function unitChangeWords({ unit, changes }: UnitChanges, document: ComparisonDocument): string {
  const { words, organisation } = document;
  const { whole } = numbersIn(words);
  const counts = changeOrder.flatMap((change) => {
    const count = changesLike(changes, change).length;
    return count === 0 ? [] : [`${words.changes[change].short} ${whole(count)}`];
  });
  const hidden = changes.filter(({ result }) => result?.status !== 'shown').length;
  const all = hidden === 0 ? counts : [...counts, `${words.withheldShort} ${whole(hidden)}`];
  const name = organisation?.units.find(({ id }) => id === unit)?.name ?? unit;
  return `${name === '' ? words.report.groups.unnamed : name}: ${all.join(', ')}${unfollowedWords(changes, document)}`;
}

/** That nobody of a unit is followed, or on how many of its indicators; nothing where that holds of none, or of every unit. */
function unfollowedWords(changes: UnitChanges['changes'], { words, linked }: ComparisonDocument): string {
  const { whole } = numbersIn(words);
  const shown = changes.flatMap(({ result }) => (result?.status === 'shown' ? [result] : []));
  const { length: count } = shown.filter(({ pairing }) => pairing === 'unpaired');
  if (linked !== 'some' || count === 0) return '';
  if (count === shown.length) return `; ${words.unfollowed}`;
  return `; ${fill(words.unfollowedOf, { count: whole(count), shown: whole(shown.length) })}`;
}

/** Each of a unit's indicators that clearly changed, and how. */
export function clearChangeWords({ changes }: UnitChanges, document: ComparisonDocument): string[] {
  const { text, words } = document;
  const clear = changeOrder.filter((change) => change !== 'no-clear-change');
  return clear.flatMap((change) =>
    changesLike(changes, change).map(({ indicator, result }) => {
      const shares = sharesWords(result, document);
      return `${words.changes[change].short}, ${shares}: ${nameIn(text.indicators, indicator)}`;
    }),
  );
}
