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
export interface List {
  readonly before: readonly Line[];
  readonly items: readonly Item[];
}

/** The items that one mark makes of lines; with `nested`, items of other marks stand under them. */
export function listIn(lines: readonly Line[], mark: string, nested: boolean): List {
  const start = lines.findIndex(({ text }) => itemMark(text) === mark);
  const items: Item[] = [];
  let open: Item | undefined;
  for (const line of start < 0 ? [] : lines.slice(start)) {
    const found = itemMark(line.text);
    const starts = found === mark || (nested && found !== undefined);
    if (!starts) goOn(open as Item, line);
    else {
      open = newItem(line);
      if (found === mark) items.push(open);
      else items.at(-1)?.below.push(open);
    }
  }
  return { before: start < 0 ? lines : lines.slice(0, start), items };
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
  const own = [...lines];
  const rest = [...after];
  while (rest.length > 0 && !blockEnds(own)) own.push(...(rest.shift() as Line[]));
  return { own, rest };
}
