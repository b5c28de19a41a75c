/** Names that stand as they are in every language, whatever its letters. */
const names = [
  'The Professional Learning Communities at Work™',
  'Læringsmiljøsenteret',
  'Ståstedsanalysen',
  'Lesson Study',
  'Lesson study',
  'lesson study',
  'Open Space',
  'open space',
  'Utdanningsforbundet',
] as const;

/** Words without the names that stand as they are in every language. */
export function withoutNames(words: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ''), words);
}
