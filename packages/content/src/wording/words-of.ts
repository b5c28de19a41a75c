import type { Block } from './blocks-of.ts';
import { endsSentence } from './ends-sentence.ts';
import type { Line } from './line.ts';

const mostInLabel = 4;
const label = /^\p{Lu}[^.!?:]{0,40}:(?= ["«»“”(]?\p{Lu})/u;

/** A word, and the line that it stands on. */
interface Word {
  readonly word: string;
  readonly line: Line;
  readonly first: boolean;
}

/** The sentences of a paragraph: each ends where a word does as sentences do, and the next begins with a capital. */
export function sentencesOf(block: Block): Block[] {
  const sentences: Word[][] = [];
  let ended = true;
  for (const one of wordsOf(block)) {
    if (ended && (sentences.length === 0 || /^["«»“”(]?\p{Lu}/u.test(one.word))) sentences.push([]);
    sentences.at(-1)?.push(one);
    ended = endsSentence(one.word);
  }
  return sentences.map(blockOf);
}

/** A paragraph, and the label of few words and a colon that stands before it, such as «Overordnet mål:». */
export function partedLabel(block: Block): { label: Block; own: Block } {
  const words = wordsOf(block);
  const text = block.map((line) => line.text).join(' ');
  const count = label.exec(text)?.[0].split(' ').length ?? 0;
  if (count === 0 || count > mostInLabel) return { label: [], own: block };
  return { label: blockOf(words.slice(0, count)), own: blockOf(words.slice(count)) };
}

function wordsOf(block: Block): Word[] {
  return block.flatMap((line) => line.text.split(' ').map((word, index) => ({ word, line, first: index === 0 })));
}

/** Words as lines again; what was mended in a line goes with its first word. */
function blockOf(words: readonly Word[]): Block {
  const lines: { line: Line; words: string[]; first: boolean }[] = [];
  for (const { word, line, first } of words) {
    const last = lines.at(-1);
    if (last?.line === line) last.words.push(word);
    else lines.push({ line, words: [word], first });
  }
  return lines.map(({ line, words, first }) => {
    return { ...line, text: words.join(' '), mends: first ? line.mends : [] };
  });
}
