import { jsonLine } from './json-line.ts';

/** An entry of a list: what it is about, and its own list, of which each part has a line. */
export interface JsonEntry {
  readonly about: Readonly<Record<string, unknown>>;
  readonly parts: readonly unknown[];
}

/** Where the entries and their parts stand. */
export interface JsonKeys {
  readonly entries: string;
  readonly parts: string;
}

/** Writes a document as JSON in pieces: its head, then its entries, one part a line. */
export function* jsonPieces(
  head: Readonly<Record<string, unknown>>,
  entries: readonly JsonEntry[],
  keys: JsonKeys,
): Generator<string> {
  yield `{\n${fieldLines(head, '  ')}  "${keys.entries}": [\n`;
  for (const [at, { about, parts }] of entries.entries()) {
    const lines = parts.map((part) => `        ${jsonLine(part)}`).join(',\n');
    const end = at === entries.length - 1 ? '\n' : ',\n';
    yield `    {\n${fieldLines(about, '      ')}      "${keys.parts}": [\n${lines}\n      ]\n    }${end}`;
  }
  yield '  ]\n}\n';
}

function fieldLines(fields: Readonly<Record<string, unknown>>, indent: string): string {
  return Object.entries(fields)
    .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${jsonLine(value)},\n`)
    .join('');
}
