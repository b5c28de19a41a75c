import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { decodeUtf8 } from '../input/decode-utf-8.ts';
import { fileProblem } from '../input/file-problem.ts';
import { issueFault } from '../input/issue-fault.ts';
import { placeAt } from '../input/place-at.ts';
import { placedProblems } from '../input/placed-problems.ts';
import { readJson } from '../input/read-json.ts';
import { bad, good, type Result } from '../result.ts';
import type { PublishedPath } from './published-group.ts';
import { readDocument } from './read-document.ts';
import type { ReportFile } from './report-file.ts';

/** A report with its file, in which everything it says can be found. */
export interface LoadedReport extends ReportFile {
  readonly placeOf: (path: PublishedPath) => { readonly line: number; readonly column: number };
}

/** Reads what an audit needs of a report, or of each part of a comparison, or tells of everything that it can't read. */
export function loadPublished(file: string): Result<readonly LoadedReport[]> {
  const content = contentOf(file);
  if (!content.ok) return content;
  const { faults, found } = readJson(content.value, 'a report or a comparison');
  const read = found && readDocument(found.data);
  const issues = read !== undefined && 'issues' in read ? read.issues : [];
  const all = [
    ...faults,
    ...issues.map((issue) => issueFault(found?.tree as NonNullable<typeof found>['tree'], issue)),
  ];
  if (all.length > 0 || found === undefined || read === undefined || 'issues' in read) {
    return bad(...placedProblems(file, content.value, all));
  }
  const offsetOf = (path: PublishedPath) => (findNodeAtLocation(found.tree, [...path]) as Node).offset;
  const placeOf = (path: PublishedPath) => placeAt(content.value, offsetOf(path));
  return good(read.map((published) => ({ file, published, placeOf })));
}

function contentOf(file: string): Result<string> {
  try {
    return decodeUtf8(file, readFileSync(file));
  } catch (error) {
    return bad(fileProblem(file, error));
  }
}
