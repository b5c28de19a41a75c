/**
 * Puts values in the places of a sentence: `{name}` becomes the value of that name.
 *
 * @throws RangeError when a place has no value
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    if (Object.hasOwn(values, name)) return values[name] as string;
    throw new RangeError(`Expected a value for ${place}; received ${Object.keys(values).join(', ') || 'none'}.`);
  });
}
