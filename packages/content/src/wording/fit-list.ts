import type { Block } from './blocks-of.ts';
import { paragraphsOf } from './blocks-of.ts';
import { itemMark } from './item-mark.ts';
import type { Line } from './line.ts';
import { type Item, listIn, mostBetween, withRest } from './list-in.ts';
import type { Place, Slot } from './sections-of.ts';

/** The lines of each statement, and what is left of the lines. */
export interface Fit {
  readonly placed: readonly (readonly [Place, Block])[];
  /** The paragraphs before the statements. */
  readonly before: readonly Block[];
  /** Other paragraphs among them. */
  readonly surplus: readonly Block[];
  /** The paragraphs after them. */
  readonly after: readonly Block[];
}

const marksTried = 4;

/** Reads lines as a list with as many items as there are statements, by the first mark that gives so many. */
export function fitList(lines: readonly Line[], slots: readonly Slot[]): Fit | undefined {
  const marks = new Set(lines.flatMap(({ text }) => itemMark(text) ?? []));
  const nested = slots.some(({ below }) => below.length > 0);
  for (const mark of [...marks].slice(0, marksTried)) {
    const { before, items } = listIn(lines, mark, nested);
    if (fits(items, slots)) return fitOf(before, items, slots);
  }
  return undefined;
}

/** Whether the list ends at the last statement, has no more between two items than pages bring, and nests as asked. */
function fits(items: readonly Item[], slots: readonly Slot[]): boolean {
  if (slots.length === 0 || items.length < slots.length) return false;
  const last = items[slots.length - 1] as Item;
  const ends = items.length === slots.length || afterOf(last).length > 0;
  const nests = slots.every(({ below }, index) => items[index]?.below.length === below.length);
  return ends && nests && items.slice(0, slots.length - 1).every((item) => afterOf(item).length <= mostBetween);
}

function afterOf({ below, after }: Item): readonly Block[] {
  return below.at(-1)?.after ?? after;
}

function fitOf(lines: readonly Line[], items: readonly Item[], slots: readonly Slot[]): Fit {
  const pairs = slots.flatMap(({ place, below }, index) => {
    const item = items[index] as Item;
    return [[place, item] as const, ...below.map((one, under) => [one, item.below[under] as Item] as const)];
  });
  const read = pairs.map(([place, item], index) => {
    const { own, rest } = index < pairs.length - 1 ? withRest(item) : { own: item.lines, rest: item.after };
    return { placed: [place, own] as const, rest };
  });
  const others = items.slice(slots.length).flatMap((item) => [item, ...item.below]);
  return {
    placed: read.map(({ placed }) => placed),
    before: paragraphsOf(lines),
    surplus: read.slice(0, -1).flatMap(({ rest }) => rest),
    after: [...read.slice(-1).flatMap(({ rest }) => rest), ...others.flatMap(({ lines, after }) => [lines, ...after])],
  };
}
