/** A table in Markdown: the first column to the left, the others, which are numbers, to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sides = header.map((_, column) => (column === 0 ? ':--' : '--:'));
  return [header, sides, ...rows].map(line).join('\n');
}
