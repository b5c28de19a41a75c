/** How many sentences words have: full stops and question marks at the end, or before a capital letter. */
export function sentenceCount(words: string): number {
  return words.match(/[.?][»«”’)]?(?=$| +[«»”“‘(]?[\p{Lu}\d])/gu)?.length ?? 0;
}
