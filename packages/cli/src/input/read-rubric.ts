import { parseRubricDocument } from '@rubrikk/core';
import { bad, good, type Result } from '../result.ts';
import { issueFault } from './issue-fault.ts';
import type { OrdinalDocument } from './ordinal-document.ts';
import { placedProblems } from './placed-problems.ts';
import { readJson } from './read-json.ts';
import { isReportable, reportIssues } from './report-issues.ts';

/** Reads a rubric with its texts from JSON; gives everything that is wrong with it, from its commas to its ids. */
export function readRubric(file: string, content: string): Result<OrdinalDocument> {
  const { faults, found } = readJson(content, 'a rubric');
  if (found === undefined) return bad(...placedProblems(file, content, faults));
  const parsed = parseRubricDocument(found.data);
  const issues = parsed.ok ? reportIssues(parsed.value.rubric) : parsed.issues;
  const all = [...faults, ...issues.map((issue) => issueFault(found.tree, issue))];
  if (all.length > 0 || !parsed.ok || !isReportable(parsed.value.rubric)) {
    return bad(...placedProblems(file, content, all));
  }
  return good({ rubric: parsed.value.rubric, texts: parsed.value.texts });
}
