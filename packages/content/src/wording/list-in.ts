import { type Block, blockEnds } from './blocks-of.ts';
import { itemMark, withoutMark } from './item-mark.ts';
import type { Line } from './line.ts';
import { startsSmall } from './starts-small.ts';

/** An item of a list. */
export interface Item {
  readonly lines: Line[];
  /** The items of another mark that stand under it. */
  readonly below: Item[];
  /** Paragraphs after it that are not plainly its own. */
  readonly after: Line[][];
}

/** A list, and what stands before it. */
interface List {
  readonly before: readonly Line[];
  readonly items: readonly Item[];
}

/** How many paragraphs can stand between two items: more than pages bring, and it is another list. */
export const mostBetween = 3;

/** The items that one mark, which a line has, makes of lines; with `nested`, items of the first other mark stand under them. */
export function listIn(lines: readonly Line[], mark: string, nested: boolean): List {
  const start = lines.findIndex(({ text }) => itemMark(text) === mark);
  const items: Item[] = [];
  let inner: string | undefined;
  for (const line of lines.slice(start)) {
    const found = itemMark(line.text);
    const last = items.at(-1) as Item;
    if (found === mark) {
      items.push(newItem(line));
      continue;
    }
    const open = last.below.at(-1) ?? last;
    if (nested) inner ??= found;
    if (found !== undefined && found === inner && open.after.length <= mostBetween) last.below.push(newItem(line));
    else goOn(open, line);
  }
  return { before: lines.slice(0, start), items };
}

function newItem(line: Line): Item {
  const what = 'The bullet was taken off.';
  const mends = [...line.mends, { code: 'bullet-removed', line: line.number, what } as const];
  return { lines: [{ ...line, text: withoutMark(line.text), mends }], below: [], after: [] };
}

function goOn(item: Item, line: Line): void {
  const open = item.after.at(-1);
  if (open !== undefined && line.gap === 0) open.push(line);
  else if (open === undefined && (line.gap === 0 || startsSmall(line.text))) item.lines.push(line);
  else item.after.push([line]);
}

/** Takes to an item that has not ended its sentence the paragraphs after it, up to where it ends. */
export function withRest({ lines, after }: Item): { own: Block; rest: Block[] } {
  let own: Block = lines;
  let taken = 0;
  for (const block of after) {
    if (blockEnds(own)) break;
    own = [...own, ...block];
    taken += 1;
  }
  return { own, rest: after.slice(taken) };
}
