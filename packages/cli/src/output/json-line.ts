/** A value as JSON on one line, as it may go to a terminal; `null` where there is nothing to measure. */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) => (part === undefined ? null : part));
  // JSON leaves some control characters as they are, and this may be read on a terminal.
  return json.replace(/[\u007F-\u009F\u200E\u200F\u061C\u2028-\u202E\u2066-\u2069]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
