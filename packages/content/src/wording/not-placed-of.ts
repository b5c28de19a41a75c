import type { Block } from './blocks-of.ts';
import type { Line } from './line.ts';
import type { Left } from './read-run.ts';
import type { NotPlaced, NotPlacedCode } from './wording-reading.ts';

const messages: Readonly<Record<NotPlacedCode, string>> = {
  outside: 'It stands outside the table.',
  furniture: 'It is the page that says this: its number, or what stands on every page.',
  'lead-in': 'It leads in what follows, or heads a column, and the rubric has no place for that.',
  surplus:
    'It stands among the statements and is none of them. Take it out of the document if it does not belong there.',
  'wrong-count': 'The rubric has another number of statements here, so none is placed.',
};

/** All that stands at no id, in the order of the document. */
export function notPlacedOf(left: readonly Left[], furniture: readonly Line[], outside: readonly Block[]): NotPlaced[] {
  return [
    ...left,
    ...furniture.map((line): Left => ({ code: 'furniture', block: [line] })),
    ...outside.map((block): Left => ({ code: 'outside', block })),
  ]
    .map(({ code, block, expected }) => ({
      code,
      line: (block[0] as Line).number,
      text: block.map(({ text }) => text).join(' '),
      message: expected === undefined ? messages[code] : `${messages[code]} Expected ${expected}.`,
    }))
    .sort((one, other) => one.line - other.line);
}
