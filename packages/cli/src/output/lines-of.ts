/** Puts parts beside one another in lines of at most `width` characters, each line after `indent`. */
export function linesOf(parts: readonly string[], between: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = `${last}${between}${part}`;
    if (last === undefined || indent.length + longer.length > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => indent + line).join('\n');
}
