import { allWords } from '../words/all-words.ts';

const normal = (word: string) => word.normalize('NFC').trim().toLowerCase();

/** The file's own words for leaders and teachers, when it has both. */
export function leadersAndTeachers(roles: readonly string[]): readonly [leaders: string, teachers: string] | undefined {
  const named = (kind: 'leaders' | 'teachers') => {
    const words = new Set(allWords.flatMap((language) => language.roles[kind]).map(normal));
    return roles.find((role) => words.has(normal(role)));
  };
  const [leaders, teachers] = [named('leaders'), named('teachers')];
  return leaders === undefined || teachers === undefined ? undefined : [leaders, teachers];
}
