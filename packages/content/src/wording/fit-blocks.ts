import { type Block, lineBlocksOf, paragraphsOf, spacedBlocksOf } from './blocks-of.ts';
import type { Fit } from './fit-list.ts';
import { itemMark } from './item-mark.ts';
import type { Line } from './line.ts';
import type { Section } from './sections-of.ts';

/**
 * Reads lines without bullets as as many paragraphs as there are statements: by blank lines where no sentence goes on,
 * by all blank lines, or by lines. Where words of the section's own come first, they are one paragraph.
 */
export function fitBlocks(lines: readonly Line[], section: Pick<Section, 'slots' | 'principle'>): Fit | undefined {
  const places = section.slots.flatMap(({ place, below }) => [place, ...below]);
  if (places.length === 0) return { placed: [], before: paragraphsOf(lines), surplus: [], after: [] };
  for (const read of [paragraphsOf, spacedBlocksOf, lineBlocksOf]) {
    const blocks = read(lines);
    const over = blocks.length - places.length;
    const own = blocks.slice(0, Math.max(over, 0)).filter((block) => !isLead(block));
    const fits = over >= 0 && own.length === (section.principle ? 1 : 0);
    if (!fits || blocks.slice(over).some((block) => isLead(block) || isMarked(block))) continue;
    const placed = places.map((place, index) => [place, blocks[over + index] as Block] as const);
    return { placed, before: blocks.slice(0, over), surplus: [], after: [] };
  }
  return undefined;
}

/** Whether a paragraph leads in what follows it. */
export function isLead(block: Block): boolean {
  const last = (block.at(-1) as Line).text;
  return last.endsWith(':') && itemMark(last) === undefined;
}

function isMarked(block: Block): boolean {
  return itemMark((block[0] as Line).text) !== undefined;
}
