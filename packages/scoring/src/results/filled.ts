/** Puts values in the places of a sentence: `{name}` becomes the value of that name. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] as string);
}
