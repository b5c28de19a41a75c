import { type DocumentKind, readDocument } from '@rubrikk/core';
import type { Node } from 'jsonc-parser';
import { decodeUtf8 } from '../input/decode-utf-8.ts';
import { issueFault } from '../input/issue-fault.ts';
import { placedProblems } from '../input/placed-problems.ts';
import { readJson } from '../input/read-json.ts';
import type { RubricFault } from '../input/rubric-fault.ts';
import type { FileCheck } from './file-check.ts';

/** What a document can be: a kind that is stored and read again, or a report or a comparison, which are only written. */
export type CheckedKind = DocumentKind | WrittenKind;

const writtenKinds = ['report', 'comparison', 'rounds-comparison'] as const;
type WrittenKind = (typeof writtenKinds)[number];

/** A JSON file of which it is known what kind of document it is. */
export interface OpenDocument {
  readonly file: string;
  readonly content: string;
  readonly tree: Node;
  /** What is wrong with the text as JSON. */
  readonly faults: readonly RubricFault[];
  readonly kind: CheckedKind;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Opens a JSON file and tells by its format line what it is; a rubric with its texts may come without one. */
export function openDocument(file: string, bytes: Uint8Array): OpenDocument | FileCheck {
  const decoded = decodeUtf8(file, bytes);
  if (!decoded.ok) return { file, problems: decoded.problems };
  const content = decoded.value;
  const { faults, found } = readJson(content, 'a document');
  if (found === undefined) return { file, problems: placedProblems(file, content, faults) };
  const read = readWritten(found.data) ?? readDocument(withFormat(found.data));
  if (read.ok) return { file, content, tree: found.tree, faults, ...read.value };
  const all = [...faults, ...read.issues.map((issue) => issueFault(found.tree, issue))];
  return { file, problems: placedProblems(file, content, all) };
}

/** A report or a comparison, of which nothing but a check and an audit ask how it is stored. */
function readWritten(data: unknown) {
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  const [, name, version] = /^rubrikk\/(.+)@([1-9]\d{0,8})$/.exec(typeof format === 'string' ? format : '') ?? [];
  const kind = writtenKinds.find((one) => one === name);
  if (kind === undefined) return undefined;
  if (version === '1') return { ok: true, value: { kind, data: { ...(data as object) } } } as const;
  const message = `Written by a newer version of Rubrikk (format ${version}); this one reads 1: update.`;
  return { ok: false, issues: [{ code: 'newer-format', path: ['format'], message }] } as const;
}

/** `rubrikk report` reads a rubric with its texts that has no format line, and so does this. */
function withFormat(data: unknown): unknown {
  const isBare =
    typeof data === 'object' && data !== null && 'rubric' in data && 'texts' in data && !('format' in data);
  return isBare ? { format: 'rubrikk/rubric-document@1', ...data } : data;
}
