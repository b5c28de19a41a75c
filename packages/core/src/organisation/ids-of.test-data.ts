export function idsOf(things: Iterable<{ readonly id: string }>): string[] {
  return Array.from(things, ({ id }) => id);
}
