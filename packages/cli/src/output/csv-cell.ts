/**
 * Writes one cell of CSV. A text that a spreadsheet would run as a formula gets an apostrophe in front, which makes it
 * a text there; numbers stay numbers.
 */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = isFormula(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Also behind spaces and characters that aren't seen, and with the full-width signs that some spreadsheets take. */
function isFormula(text: string): boolean {
  return /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text);
}
