/** Numbers values in the order met, from 0; the last one is remembered, as values mostly stand in runs. */
export function numbering(): (value: string) => number {
  const numbers = new Map<string, number>();
  let last: string | undefined;
  let lastNumber = 0;
  return (value) => {
    if (value === last) return lastNumber;
    let number = numbers.get(value);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(value, number);
    }
    last = value;
    lastNumber = number;
    return number;
  };
}

/** One key of two numbers, of which the first may be such a key: a number as long as they are small. */
export function joinedKey(key: number | string, number: number): number | string {
  if (typeof key === 'number' && key < 2 ** 37 && number < 65_536) return key * 65_536 + number;
  return `${key} ${number}`;
}
