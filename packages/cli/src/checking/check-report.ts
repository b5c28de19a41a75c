import type { ReportDocument } from '@rubrikk/scoring';
import type { Checked } from './checked.ts';
import { reportRules } from './report-rules.ts';
import { reportValidator } from './report-validator.ts';
import { shapeIssues } from './shape-issues.ts';

/** Checks a report against the schema that ships with `@rubrikk/scoring`, and what no schema can say. */
export function checkReport(data: Readonly<Record<string, unknown>>): Checked {
  const issues = [...shapeIssues(reportValidator(), data), ...reportRules(data)];
  if (issues.length > 0) return { ok: false, issues };
  // It has the shape of one.
  const { rubric, groups, results, networks, comparisons } = data as Readonly<Record<string, unknown>> & ReportDocument;
  const all = [...results, ...networks.flatMap((network) => network.results)];
  const withheld = all.filter(({ status }) => status === 'suppressed').length;
  const counts = { groups: groups.length, results: all.length, networks: networks.length };
  return { ok: true, id: rubric.id, counts: { ...counts, comparisons: comparisons.length, withheld } };
}
