import type { Pair } from '../arguments/parse-pair.ts';
import { allWords } from '../words/all-words.ts';

const normal = (word: string) => word.normalize('NFC').trim().toLowerCase();

/** The file's own words for leaders and teachers, when it has both; of several, the one that most raters have. */
export function leadersAndTeachers(
  roles: ReadonlyMap<string, number>,
): readonly [leaders: string, teachers: string] | undefined {
  const named = (kind: 'leaders' | 'teachers') => {
    const words = new Set(allWords.flatMap((language) => language.roles[kind]).map(normal));
    const known = [...roles].filter(([role]) => words.has(normal(role)));
    return known.sort(([, a], [, b]) => b - a)[0]?.[0];
  };
  const [leaders, teachers] = [named('leaders'), named('teachers')];
  return leaders === undefined || teachers === undefined ? undefined : [leaders, teachers];
}

/** Whether the first word is one for leaders and the second one for teachers. */
export function areLeadersAndTeachers([first, second]: Pair): boolean {
  const known = leadersAndTeachers(new Map([first, second].map((role) => [role, 1])));
  return known?.[0] === first;
}
