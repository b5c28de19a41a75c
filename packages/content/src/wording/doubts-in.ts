import type { DoubtCode } from './wording-reading.ts';

/** What looks like a slip in words. */
interface Doubt {
  readonly code: DoubtCode;
  readonly message: string;
}

const pairs = [
  ['(', ')'],
  ['«', '»'],
] as const;

/** What looks like a slip in one string; `isWord` says which words there are, where somebody knows. */
export function doubtsIn(words: string, isWord: (word: string) => boolean): Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (code: DoubtCode, message: string) => doubts.push({ code, message: `${message} It was kept.` });
  const tight = /[\p{L}\d)]{1,20}[,;][\p{L}(]\S{0,20}/u.exec(words)?.[0];
  if (tight !== undefined) doubt('no-space', `In "${tight}" no space follows the comma or semicolon.`);
  for (const [open, close] of pairs) {
    const [opened, closed] = [words.split(open).length, words.split(close).length];
    if (opened !== closed) doubt('open-bracket', `"${open}" and "${close}" are not as many.`);
  }
  const all = words.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const tokens = words.split(' ');
  const twice = tokens.find((token, index) => /^\p{L}+$/u.test(token) && token === tokens[index + 1]);
  if (twice !== undefined) doubt('double-word', `"${twice}" stands twice in a row.`);
  for (const word of new Set(all)) if (!isWord(word)) doubt('unknown-word', `"${word}" is not a word that is known.`);
  return doubts;
}
