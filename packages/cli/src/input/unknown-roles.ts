import type { Tally } from '@rubrikk/scoring';
import type { Pair } from '../arguments/parse-pair.ts';
import type { Problem } from '../problem.ts';
import { rolesIn } from './roles-in.ts';
import { wordList } from './word-list.ts';

/** The roles that are to be compared and that nobody has, as one problem. */
export function unknownRoles(file: string, tally: Tally, asked: Pair | undefined): Problem[] {
  const known = rolesIn(tally).filter((role) => role !== '');
  const unknown = (asked ?? []).filter((role) => !known.includes(role));
  if (unknown.length === 0) return [];
  const none = 'The answers name no role, so there are none to compare; name the column of the roles with --role.';
  const some = `Nobody has the role ${wordList(unknown)}; the file has ${wordList(known)}. Name two of these, as they are written, with --compare-roles LEADER,TEACHER.`;
  return [{ file, code: 'unknown-role', message: known.length === 0 ? none : some }];
}
