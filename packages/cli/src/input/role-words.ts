import type { Pair } from '../arguments/parse-pair.ts';
import { allWords } from '../words/all-words.ts';

const normal = (word: string) => word.normalize('NFC').trim().toLowerCase();

/**
 * The file's own words for leaders and teachers, when it has both. Of several it is the one that comes first in the list of
 * its language, and of these the one of the first language: by how many raters have it, it would tell which withheld role is
 * the larger.
 */
export function leadersAndTeachers(roles: Iterable<string>): readonly [leaders: string, teachers: string] | undefined {
  const byName = [...roles].sort();
  const named = (kind: 'leaders' | 'teachers') => {
    const first = wordsInTurn(kind).find((word) => byName.some((role) => normal(role) === word));
    return byName.find((role) => normal(role) === first);
  };
  const [leaders, teachers] = [named('leaders'), named('teachers')];
  return leaders === undefined || teachers === undefined ? undefined : [leaders, teachers];
}

/** The first word of each language, then the second of each, and so on: the more general ones come first. */
function wordsInTurn(kind: 'leaders' | 'teachers'): string[] {
  const lists = allWords.map(({ roles }) => roles[kind].map(normal));
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** Whether the first word is one for leaders and the second one for teachers. */
export function areLeadersAndTeachers([first, second]: Pair): boolean {
  return leadersAndTeachers([first, second])?.[0] === first;
}
