import { readFileSync } from 'node:fs';
import type { DocumentKind, Parsed } from '@rubrikk/core';
import { openDocument } from '../checking/open-document.ts';
import { bad, good, type Result } from '../result.ts';
import { fileProblem } from './file-problem.ts';
import { issueFault } from './issue-fault.ts';
import { placedProblems } from './placed-problems.ts';

/** A kind of document that an option names the file of. */
export interface AskedKind<Value> {
  readonly kind: DocumentKind;
  readonly parse: (data: unknown) => Parsed<Value>;
  /** What may stand there instead of a file. */
  readonly instead?: string;
  /** What is to be done where there is no such file. */
  readonly mend?: string;
}

/** Reads a document of one kind from a file, or tells of everything that is wrong with it. */
export function loadKind<Value>(
  file: string,
  { kind: asked, parse, instead, mend = '' }: AskedKind<Value>,
): Result<Value> {
  const bytes = bytesOf(file, mend);
  if (!bytes.ok) return bytes;
  const opened = openDocument(file, bytes.value);
  if (!('tree' in opened)) return bad(...opened.problems);
  const { content, tree, faults, kind, data } = opened;
  if (kind !== asked) {
    const expected = `${instead === undefined ? '' : `${instead}, or `}a document with "format": "rubrikk/${asked}@1"`;
    const message = `Expected ${expected}; this one is of the kind ${kind}.`;
    return bad({ file, code: 'wrong-kind', message });
  }
  const parsed = parse(data);
  const issues = parsed.ok ? [] : parsed.issues.map((issue) => issueFault(tree, issue));
  const problems = placedProblems(file, content, [...faults, ...issues]);
  return problems.length > 0 || !parsed.ok ? bad(...problems) : good(parsed.value);
}

function bytesOf(file: string, mend: string): Result<Uint8Array> {
  try {
    return good(readFileSync(file));
  } catch (error) {
    return bad(fileProblem(file, error, mend));
  }
}
