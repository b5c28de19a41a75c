import { cleanLine } from './clean-line.ts';
import type { Line } from './line.ts';

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** The lines of a document that have words, each with how many blank lines stand before it. */
export function linesIn(document: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const [index, raw] of document.split(lineEnd).entries()) {
    const line = cleanLine(raw, index + 1, gap);
    gap = line.text === '' ? gap + 1 : 0;
    if (line.text !== '') lines.push(line);
  }
  return singleSpaced(lines);
}

/** The same where every line has blank lines before it, and some have more: as many fewer as all of them have. */
function singleSpaced(lines: readonly Line[]): Line[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const least = rest.reduce((least, { gap }) => Math.min(least, gap), Number.POSITIVE_INFINITY);
  if (rest.every(({ gap }) => gap === least)) return [first, ...rest];
  return [first, ...rest.map((line) => ({ ...line, gap: line.gap - least }))];
}
