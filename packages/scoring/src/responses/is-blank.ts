/**
 * Whether nothing of a response was answered: each of its ratings is skipped. A blank questionnaire is no response (AAPOR,
 * Standard Definitions); who doesn't know, declines, or says that it doesn't apply has answered. Where nothing was asked,
 * nothing was left open.
 *
 * @param codes - the codes of the ratings, those of the response from `start` up to, not including, `end`
 * @param skipped - the code of a rating that was left open
 */
export function isBlank(codes: ArrayLike<number>, start: number, end: number, skipped: number): boolean {
  for (let at = start; at < end; at += 1) if (codes[at] !== skipped) return false;
  return end > start;
}
