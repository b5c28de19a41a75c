/** The line and the character, each from 1, of a position in a text. */
export function placeAt(content: string, offset: number): { readonly line: number; readonly column: number } {
  const before = content.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) as string)].length + 1 };
}
