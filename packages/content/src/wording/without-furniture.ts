import { endsSentence } from './ends-sentence.ts';
import { itemMark } from './item-mark.ts';
import type { Line } from './line.ts';

const pageNumber = /^(?:[-–|] ?)?(?:(?:side|sida|page|s\.) ?)?\d{1,4}(?: ?(?:av|af|of|\/) ?\d{1,4})?(?: ?[-–|])?$/iu;
const repeats = 3;
const longest = 80;

interface Sorted {
  readonly lines: readonly Line[];
  readonly furniture: readonly Line[];
}

/** The lines apart from what a page carries: its number, and a line that stands alone on page after page. */
export function withoutFurniture(all: readonly Line[], isName: (text: string) => boolean): Sorted {
  const alone = all.filter((line, index) => line.gap > 0 && (all[index + 1]?.gap ?? 1) > 0);
  const times = new Map<string, number>();
  for (const { text } of alone) times.set(text, (times.get(text) ?? 0) + 1);
  const isFurniture = ({ text }: Line) =>
    pageNumber.test(text) || ((times.get(text) as number) >= repeats && looksRunning(text) && !isName(text));
  const furniture = new Set(alone.filter(isFurniture));
  return { lines: all.filter((line) => !furniture.has(line)), furniture: [...furniture] };
}

function looksRunning(text: string): boolean {
  const short = text.length <= longest && text.includes(' ');
  return (
    short && /^[\p{Lu}\d]/u.test(text) && itemMark(text) === undefined && !endsSentence(text) && !text.endsWith(':')
  );
}
