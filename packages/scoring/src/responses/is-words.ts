/** Whether a value is a text that has more than spaces in it. */
export function isWords(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || /\S/.test(value);
}
