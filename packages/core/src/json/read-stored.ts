import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import type { Parsed } from '../shared/parsed.ts';
import { quote } from '../shared/quote.ts';
import type { DocumentKind } from './document-kind.ts';
import { formatLine } from './format-line.ts';
import type { Migrations } from './migrations.ts';
import { surveyData } from './survey-data.ts';

/** A document that has been told by its format line, and not read yet. */
export interface StoredDocument {
  /** What kind of document it is: which parse function reads it. */
  readonly kind: DocumentKind;
  /** The document in the current format, without its format line. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads the format line of stored data and takes the steps from its format to the current one. */
export function readStored(stored: unknown, migrations: Migrations): Parsed<StoredDocument> {
  const data = typeof stored === 'string' ? dataIn(stored) : stored;
  if (data === undefined)
    return fault('not-json', [], "This isn't JSON; check that it is the right text, and all of it.");
  const { beyond } = surveyData(data);
  if (beyond) return { ok: false, issues: [beyond] };
  if (!isObject(data)) return fault('wrong-type', [], 'Expected an object with a "format".');
  const { format, ...rest } = data;
  const read = readFormat(format, migrations);
  if (!read.ok) return read;
  const { kind, version } = read.value;
  const steps = migrations[kind].slice(version - 1);
  return { ok: true, value: { kind, data: steps.reduce((older, step) => step(older), rest) } };
}

/** No JSON text says `undefined`, so it stands for a text that is none. Some editors begin a file with a byte order mark. */
function dataIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

interface Format {
  readonly kind: DocumentKind;
  readonly version: number;
}

function readFormat(format: unknown, migrations: Migrations): Parsed<Format> {
  const example = quote(formatLine('rubric', migrations));
  if (format === undefined)
    return fault('missing-key', ['format'], `"format" is missing; expected one such as ${example}.`);
  if (typeof format !== 'string') return fault('wrong-type', ['format'], `Expected a string such as ${example}.`);
  const [, kind = '', digits = ''] = /^rubrikk\/([a-z-]+)@([1-9][0-9]{0,8})$/.exec(format) ?? [];
  if (digits === '') {
    return fault('wrong-form', ['format'], `Expected a format such as ${example}; received ${quote(format)}.`);
  }
  if (!isKind(kind, migrations)) return unknownKind(kind, migrations);
  const [version, current] = [Number(digits), migrations[kind].length + 1];
  if (version <= current) return { ok: true, value: { kind, version } };
  const message = `Written by a newer version of Rubrikk (format ${version}); this one reads ${current}: update.`;
  return fault('newer-format', ['format'], message);
}

function isKind(kind: string, migrations: Migrations): kind is DocumentKind {
  return Object.hasOwn(migrations, kind);
}

function unknownKind(kind: string, migrations: Migrations) {
  const kinds = Object.keys(migrations).map(quote).join(', ');
  return fault('not-allowed', ['format'], `Expected a document of one of the kinds ${kinds}; received ${quote(kind)}.`);
}

function fault(code: Issue['code'], path: Issue['path'], message: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ code, path, message }] };
}
