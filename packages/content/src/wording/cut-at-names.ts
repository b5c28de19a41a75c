import { type Found, findNames } from './find-names.ts';
import type { Line, LineMend } from './line.ts';
import type { Name } from './names-of.ts';

/** A name, and the lines up to the next; before the first name there is none. */
export interface Cut {
  readonly found?: Found;
  /** The line that the name stands on. */
  readonly number: number;
  readonly lines: readonly Line[];
  /** Words on the line of the labels that come next, before them: the heading of another column. */
  readonly heads: readonly Line[];
  /** What was mended in the name. */
  readonly mends: readonly LineMend[];
}

/** Cuts the lines of a document where names stand. */
export function cutAtNames(lines: readonly Line[], names: readonly Name[]): Cut[] {
  const { document, starts } = joinedLines(lines);
  const found = findNames(document, names);
  let index = 0;
  return [undefined, ...found].map((name, at): Cut => {
    const [from, to] = [name?.end ?? 0, found[at]?.start ?? document.length];
    while ((starts[index + 1] ?? document.length + 1) <= (name?.start ?? 0)) index += 1;
    const number = lines[index]?.number ?? 1;
    const mends = name === undefined ? [] : mendsOf(lines[index] as Line, name, document);
    const within: Line[] = [];
    for (let one = index; one < lines.length && (starts[one] as number) < to; one += 1) {
      const [line, start] = [lines[one] as Line, starts[one] as number];
      const rest = restOf(line, from - start, to - start);
      if (rest !== undefined) within.push(rest);
      index = one;
    }
    return { ...(name === undefined ? {} : { found: name }), number, mends, ...apart(within, found[at], lines[index]) };
  });
}

function mendsOf(line: Line, { start, end }: Found, document: string): LineMend[] {
  const joined = document.slice(start, end).includes('\n');
  const what = 'The lines that it stood on were joined.';
  return [...line.mends, ...(joined ? [{ code: 'lines-joined', line: line.number, what } as const] : [])];
}

/** Parts from the lines what stands on the line of a header that comes next. */
function apart(within: readonly Line[], next: Found | undefined, line: Line | undefined): Pick<Cut, 'lines' | 'heads'> {
  const last = within.at(-1);
  const beside = next?.name.kind === 'header' && last !== line && last?.number === line?.number;
  return beside ? { lines: within.slice(0, -1), heads: within.slice(-1) } : { lines: within, heads: [] };
}

function joinedLines(lines: readonly Line[]): { document: string; starts: number[] } {
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const [index, { text, gap }] of lines.entries()) {
    const piece = index === 0 ? text : `${gap > 0 ? '\n\n' : '\n'}${text}`;
    length += piece.length;
    starts.push(length - text.length);
    pieces.push(piece);
  }
  return { document: pieces.join(''), starts };
}

/** The words of a line between two positions; what follows a name on its line begins a paragraph. */
function restOf(line: Line, from: number, to: number): Line | undefined {
  if (from <= 0 && to >= line.text.length) return line;
  const text = line.text.slice(Math.max(from, 0), Math.max(to, 0)).trim();
  return text === '' ? undefined : { ...line, text, gap: from > 0 ? Math.max(line.gap, 1) : line.gap };
}
