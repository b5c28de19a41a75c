/** The longest list that is told in full. */
const longest = 12;

/** Words in quotation marks with commas between; an empty one is a cell that doesn't say. */
export function wordList(words: readonly string[]): string {
  const told = words.slice(0, longest).map((word) => (word === '' ? 'an empty cell' : `"${word}"`));
  const more = words.length - told.length;
  return more > 0 ? `${told.join(', ')} and ${more} more` : told.join(', ');
}
