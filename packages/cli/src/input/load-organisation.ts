import { readFileSync } from 'node:fs';
import { type Organisation, parseOrganisation } from '@rubrikk/core';
import { openDocument } from '../checking/open-document.ts';
import { bad, good, type Result } from '../result.ts';
import { fileProblem } from './file-problem.ts';
import { issueFault } from './issue-fault.ts';
import { placedProblems } from './placed-problems.ts';

/** Reads the tree of units from a file, or tells of everything that is wrong with it. */
export function loadOrganisation(file: string): Result<Organisation> {
  const bytes = bytesOf(file);
  if (!bytes.ok) return bytes;
  const opened = openDocument(file, bytes.value);
  if (!('tree' in opened)) return bad(...opened.problems);
  const { content, tree, faults, kind, data } = opened;
  if (kind !== 'organisation') {
    const message = `Expected a document with "format": "rubrikk/organisation@1"; this one is of the kind ${kind}.`;
    return bad({ file, code: 'wrong-kind', message });
  }
  const parsed = parseOrganisation(data);
  const issues = parsed.ok ? [] : parsed.issues.map((issue) => issueFault(tree, issue));
  const problems = placedProblems(file, content, [...faults, ...issues]);
  return problems.length > 0 || !parsed.ok ? bad(...problems) : good(parsed.value);
}

function bytesOf(file: string): Result<Uint8Array> {
  try {
    return good(readFileSync(file));
  } catch (error) {
    return bad(fileProblem(file, error));
  }
}
