/** A text of a document; `null` where there is anything else, or nothing. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
