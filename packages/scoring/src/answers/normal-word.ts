/** A word as it is compared: without outer spaces, each run of inner ones as one, in lower case, in one composed form. */
export function normalWord(word: string): string {
  // Composed last: the lower case of some letters is made of two.
  return word.trim().replace(/\s+/g, ' ').toLowerCase().normalize('NFC');
}
