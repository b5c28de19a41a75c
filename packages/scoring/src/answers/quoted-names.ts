/** How many names are told one by one. */
const told = 8;

/** A list of names for a message: each in quotation marks, and those beyond eight counted. */
export function quotedNames(names: readonly string[]): string {
  const some = names.slice(0, told).map((name) => `"${name}"`);
  return names.length > told ? `${some.join(', ')} and ${names.length - told} more` : some.join(', ');
}
