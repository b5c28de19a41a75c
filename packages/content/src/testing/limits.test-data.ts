/** How many characters words may have: what fits a line on a phone (label), a row of a form, a cell of a form. */
export const longest = {
  title: 100,
  heading: 70,
  label: 40,
  name: 150,
  stem: 60,
  statement: 300,
  guidance: 300,
  prompt: 200,
  descriptor: 500,
} as const;

/** How many sentences words may have: whoever rates, or answers, thinks one thought at a time. */
export const mostSentences = { statement: 2, guidance: 2, prompt: 2, descriptor: 4 } as const;

/**
 * The LIX that a text stays under (Björnsson 1968): words per sentence plus per cent of words over six letters. His scale
 * calls it easy below 40, a newspaper from 40, an official letter from 50. English has shorter words.
 */
export const highestLix = { nb: 45, nn: 45, da: 45, sv: 45, en: 40 } as const;

/** How many words a text has before its LIX says anything: below, one long word moves it by more than a point. */
export const fewestWordsForLix = 100;
