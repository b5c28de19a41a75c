import { parseRubricDocument } from '@rubrikk/core';
import { bad, good, problemsOf, type Result } from '../result.ts';
import { issueFault } from './issue-fault.ts';
import type { OrdinalDocument } from './ordinal-document.ts';
import { placedProblems } from './placed-problems.ts';
import { readJson } from './read-json.ts';
import { isReportable, reportIssues } from './report-issues.ts';
import { withScale } from './with-scale.ts';

/** Reads a rubric with its texts from JSON, on a scale that ships where it has none; gives everything that is wrong with it, from its commas to its ids. */
export function readRubric(file: string, content: string, scale?: string): Result<OrdinalDocument> {
  const { faults, found } = readJson(content, 'a rubric');
  if (found === undefined) return bad(...placedProblems(file, content, faults));
  const parsed = parseRubricDocument(found.data);
  const scaled = parsed.ok ? withScale(parsed.value, scale) : undefined;
  const unfit = scaled?.ok ? reportIssues(scaled.value.rubric) : [];
  const issues = parsed.ok ? unfit : parsed.issues;
  const all = [...faults, ...issues.map((issue) => issueFault(found.tree, issue))];
  const problems = [...placedProblems(file, content, all), ...problemsOf(scaled)];
  if (problems.length > 0 || !scaled?.ok || !isReportable(scaled.value.rubric)) return bad(...problems);
  return good({ rubric: scaled.value.rubric, texts: scaled.value.texts });
}
