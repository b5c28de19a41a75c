import { endsSentence } from './ends-sentence.ts';
import type { Line } from './line.ts';
import { startsSmall } from './starts-small.ts';

/** Lines that belong together: a paragraph, an item of a list. One or more. */
export type Block = readonly Line[];

/** Whether words end as a sentence does, of the last line of a block. */
export function blockEnds(block: Block): boolean {
  return endsSentence((block.at(-1) as Line).text);
}

/** Lines as paragraphs: a blank line parts them, but not where a sentence plainly goes on. */
export function paragraphsOf(lines: readonly Line[]): Block[] {
  return grouped(lines, (line, before) => line.gap === 0 || (startsSmall(line.text) && !blockEnds(before)));
}

/** Lines as paragraphs, parted by every blank line. */
export function spacedBlocksOf(lines: readonly Line[]): Block[] {
  return grouped(lines, (line) => line.gap === 0);
}

/** Every line on its own. */
export function lineBlocksOf(lines: readonly Line[]): Block[] {
  return lines.map((line) => [line]);
}

function grouped(lines: readonly Line[], goesOn: (line: Line, before: Block) => boolean): Block[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && goesOn(line, last)) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
