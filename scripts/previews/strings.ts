/** The strings of a list; none where it is left out. */
export function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
