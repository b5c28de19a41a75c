const LONGEST = 60;

/** Quotes a string from outside in a message: no longer than a line, and without line breaks of its own. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
