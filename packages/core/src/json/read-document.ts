import type { Parsed } from '../shared/parsed.ts';
import { migrations } from './migrations.ts';
import { readStored, type StoredDocument } from './read-stored.ts';

/**
 * Says which kind of document stored data is, and brings it from an older format to this one's. What comes out is still
 * data: the parse function of its kind reads it.
 *
 * @param stored - JSON text, or what `JSON.parse` gave of it
 * @returns the kind and the data without its format line, or what is wrong: the text isn't JSON, the format is missing,
 * nothing that is known here, or a newer one than this version reads
 * @example
 * ```ts
 * import { parseWave, readDocument, type Wave, writeDocument } from '@rubrikk/core';
 *
 * const wave: Wave = { id: '2026', first: '2026-11-16', last: '2026-11-27', invited: { teacher: 30 } };
 * const read = readDocument(writeDocument('wave', wave));
 * if (read.ok && read.value.kind === 'wave') console.log(parseWave(read.value.data).ok); // => true
 * ```
 */
export function readDocument(stored: unknown): Parsed<StoredDocument> {
  return readStored(stored, migrations);
}
