/** The line and the character, each from 1, of a position in a text. */
export function placeAt(content: string, offset: number): { readonly line: number; readonly column: number } {
  const before = content.slice(0, offset).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
