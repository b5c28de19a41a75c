import type { Problem } from '../problem.ts';
import { groupId } from './group-sums.ts';
import { groupWords } from './group-words.ts';
import type { PublishedGroup } from './published-group.ts';
import type { ReportFile } from './report-file.ts';

/** Refuses two reports that show other numbers of the same group: they don't count the same raters. */
export function otherNumbers(before: ReportFile, after: ReportFile): Problem[] {
  const idOf = (group: PublishedGroup) => JSON.stringify([groupId(group), group.indicator]);
  const shown = new Map(before.published.groups.map((group) => [idOf(group), group.n]));
  const apart = after.published.groups.flatMap((group) => {
    const n = shown.get(idOf(group));
    return n === undefined || group.n === undefined || n === group.n ? [] : [{ group, n }];
  });
  const [first] = apart;
  if (first === undefined) return [];
  const { group, n } = first;
  const others = apart.length - 1;
  const more = others === 0 ? '' : ` (and the like ${others === 1 ? '1 time' : `${others} times`} more)`;
  const differ = `${before.file} shows ${n} of ${groupWords(group)} on "${group.indicator}", and this report ${group.n}${more}`;
  const message = `${differ}: they don't count the same answers. ${adviceOn(before, after)}`;
  return [{ file: after.file, code: 'other-raters', message }];
}

function adviceOn(...both: readonly ReportFile[]): string {
  const keys =
    "What they tell together is worked out with the keys of the raters, which reports don't hold (the README says how).";
  if (both.every(({ published }) => published.wave !== null)) {
    return `If some answered in between, a reader who subtracts the two has their answers. ${keys}`;
  }
  return `If they are of two waves, make both from answers with a column "wave": then they count as different people. ${keys}`;
}
