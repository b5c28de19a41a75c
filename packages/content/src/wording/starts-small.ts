/** Whether words begin with a small letter, so that they go on from what stands before them. */
export function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
