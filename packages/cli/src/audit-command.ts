import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { parseAuditArguments } from './arguments/audit-arguments.ts';
import { auditPublished } from './auditing/audit-published.ts';
import type { PublishedPath, PublishedReport } from './auditing/published-group.ts';
import { readPublished } from './auditing/read-published.ts';
import type { CommandOutput } from './command-output.ts';
import { decodeUtf8 } from './input/decode-utf-8.ts';
import { fileProblem } from './input/file-problem.ts';
import { issueFault } from './input/issue-fault.ts';
import { loadOrganisation } from './input/load-organisation.ts';
import { placeAt } from './input/place-at.ts';
import { placedProblems } from './input/placed-problems.ts';
import { readJson } from './input/read-json.ts';
import { type PlaceOf, renderAudit, renderAuditJson } from './output/render-audit.ts';
import type { Problem } from './problem.ts';
import { bad, good, problemsOf, type Result } from './result.ts';

/** `rubrikk audit`: says what can be worked out of the numbers that a report withholds; the status is 1 when some can. */
export function auditCommand(given: readonly string[]): Result<CommandOutput> {
  const { wanted, problems } = parseAuditArguments(given);
  const loaded = wanted.file === undefined ? undefined : loadPublished(wanted.file);
  const tree = wanted.organisation === undefined ? undefined : loadOrganisation(wanted.organisation);
  const all = [...problems, ...[loaded, tree].flatMap(problemsOf)];
  if (all.length > 0 || wanted.file === undefined || !loaded?.ok) return bad(...all);
  const { published, placeOf } = loaded.value;
  if (tree === undefined && published.groups.some(({ network }) => network !== null)) return bad(noTree(wanted.file));
  const found = auditPublished(published, tree?.ok ? tree.value : undefined);
  const render = wanted.format === 'json' ? renderAuditJson : renderAudit;
  const pieces = [render({ file: wanted.file, published, found, placeOf })];
  return good(found.length === 0 ? { pieces } : { pieces, status: 1 });
}

function noTree(file: string): Problem {
  const message =
    'The report tells of networks; name the file of their units with --organisation, to know what adds up.';
  return { file, code: 'missing-argument', message };
}

interface LoadedReport {
  readonly published: PublishedReport;
  readonly placeOf: PlaceOf;
}

function loadPublished(file: string): Result<LoadedReport> {
  const content = contentOf(file);
  if (!content.ok) return content;
  const { faults, found } = readJson(content.value, 'a report');
  const read = found && readPublished(found.data);
  const issues = read !== undefined && 'issues' in read ? read.issues : [];
  const all = [
    ...faults,
    ...issues.map((issue) => issueFault(found?.tree as NonNullable<typeof found>['tree'], issue)),
  ];
  if (all.length > 0 || found === undefined || read === undefined || 'issues' in read) {
    return bad(...placedProblems(file, content.value, all));
  }
  const offsetOf = (path: PublishedPath) => (findNodeAtLocation(found.tree, [...path]) as Node).offset;
  return good({ published: read, placeOf: (path) => placeAt(content.value, offsetOf(path)) });
}

function contentOf(file: string): Result<string> {
  try {
    return decodeUtf8(file, readFileSync(file));
  } catch (error) {
    return bad(fileProblem(file, error));
  }
}
