import type { Block } from './blocks-of.ts';
import type { Line, LineMend } from './line.ts';
import type { Words } from './names-of.ts';
import type { Place } from './sections-of.ts';

/** One string that was read. */
export interface Statement {
  readonly place: Place;
  readonly words: string;
  /** The line at which it begins. */
  readonly line: number;
  readonly mends: readonly LineMend[];
}

/** The lines of a string as the string. */
export function statementOf(place: Place, block: Block): Statement {
  const line = (block[0] as Line).number;
  const mends = block.flatMap((one) => one.mends);
  const rest = block.slice(1);
  if (rest.length > 0) mends.push({ code: 'lines-joined', line, what: `${block.length} lines were joined.` });
  for (const { gap, number } of rest) {
    if (gap > 0)
      mends.push({ code: 'blank-line', line: number, what: 'A blank line before this one was passed over.' });
  }
  return { place, words: block.map(({ text }) => text).join(' '), line, mends };
}

/** The place of every string of a text, in its order. */
export function placesIn(words: Words, under: Place = []): Place[] {
  return Object.entries(words).flatMap(([key, below]) => {
    if (under.length === 0 && (key === 'rubric' || key === 'language')) return [];
    const place = [...under, key];
    return typeof below === 'string' ? [place] : placesIn(below as Words, place);
  });
}

/** Strings at their places, as a text has them. */
export function treeOf(statements: readonly Statement[], depth = 0): Readonly<Record<string, unknown>> {
  const parts = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.place[depth] as string;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [statement]);
    else part.push(statement);
  }
  const entries = [...parts].map(([key, part]) => {
    const [first] = part;
    return [key, first?.place.length === depth + 1 ? first.words : treeOf(part, depth + 1)] as const;
  });
  return Object.fromEntries(entries);
}
