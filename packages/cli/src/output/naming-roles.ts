import type { Pair } from '../arguments/parse-pair.ts';
import { areLeadersAndTeachers } from '../input/role-words.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

/** Words in which two roles are called as the file calls them, unless that is what leaders and teachers are called. */
export function namingRoles(words: Words, roles: Pair | undefined): Words {
  if (roles === undefined || areLeadersAndTeachers(roles)) return words;
  const [first, second] = roles;
  const [open, close] = words.report.quotes;
  return {
    ...words,
    comparedRoles: [`${open}${first}${close}`, `${open}${second}${close}`],
    pairsExplained: fill(words.rolePairsExplained, { first, second }),
    pairs: words.rolePairs,
  };
}
