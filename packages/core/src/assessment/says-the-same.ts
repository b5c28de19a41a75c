/** Whether two cells, or two statuses, say the same, whenever they said it. */
export function saysTheSame(one: object, other: object): boolean {
  const [mine, others] = [sayings(one), sayings(other)];
  return mine.size === others.size && [...mine].every(([key, value]) => others.get(key) === value);
}

function sayings(cell: object): Map<string, unknown> {
  const said = new Map<string, unknown>(Object.entries(cell));
  said.delete('at');
  return said;
}
