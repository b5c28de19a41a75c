import type { DocumentKind, DocumentOf } from './document-kind.ts';
import { formatLine } from './format-line.ts';
import { migrations } from './migrations.ts';

/**
 * Writes a document as JSON text, with a first line that says what it is: `"format": "rubrikk/rubric@1"`.
 *
 * @param kind - what kind of document it is
 * @param value - the document
 * @returns the text, indented by two spaces, with a line break at its end
 * @example
 * ```ts
 * import { type Wave, writeDocument } from '@rubrikk/core';
 *
 * const wave: Wave = { id: '2026', first: '2026-11-16', last: '2026-11-27', invited: { teacher: 30 } };
 * console.log(writeDocument('wave', wave).split('\n')[1]); // => "format": "rubrikk/wave@1",
 * ```
 */
export function writeDocument<Kind extends DocumentKind>(kind: Kind, value: DocumentOf[Kind]): string {
  // Said twice: to stand first, and to be what it is even where the document has one.
  const line = { format: formatLine(kind, migrations) };
  return `${JSON.stringify({ ...line, ...value, ...line }, undefined, 2)}\n`;
}
