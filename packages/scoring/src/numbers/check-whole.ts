/**
 * Refuses what exact counting can't take: weighted numbers, and so many that it would take minutes.
 *
 * @param numbers - whole numbers up to a thousand million
 * @throws RangeError when one is fractional, more than 1 000 000 000, or not a number
 */
export function checkWhole(...numbers: readonly number[]): void {
  for (const number of numbers) {
    if (Number.isInteger(number) && number <= 1e9) continue;
    throw new RangeError(`Expected whole numbers up to 1000000000 for an exact result; received ${number}.`);
  }
}
