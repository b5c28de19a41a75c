/** Makes a text exactly `width` characters wide, counted as a reader does: with spaces, or cut with `…`. */
export function fit(text: string, width: number): string {
  const characters = charactersOf(text);
  if (characters.length <= width) return text + ' '.repeat(width - characters.length);
  return `${characters.slice(0, width - 1).join('')}…`;
}

/** The characters of a text as a reader counts them: a letter and its accents are one. */
export function charactersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
