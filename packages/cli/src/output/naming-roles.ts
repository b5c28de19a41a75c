import type { Pair } from '../arguments/parse-pair.ts';
import { areLeadersAndTeachers } from '../input/role-words.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

/** Words in which two roles are called as the file calls them, unless that is what leaders and teachers are called. */
export function namingRoles(words: Words, roles: Pair | undefined): Words {
  if (roles === undefined || areLeadersAndTeachers(roles)) return words;
  const [first, second] = roles;
  const [open, close] = words.report.quotes;
  const quoted = { first: `${open}${first}${close}`, second: `${open}${second}${close}` };
  return {
    ...words,
    comparedRoles: [quoted.first, quoted.second],
    pairsExplained: fill(words.report.gaps.explained, quoted),
    pairs: words.rolePairs,
  };
}
