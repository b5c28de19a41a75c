/** The longest text that is told in full, in characters. */
const longest = 60;

/** Tells a value from outside in a message: no longer than a line, and without line breaks of its own. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
