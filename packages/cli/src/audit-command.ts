import type { Organisation } from '@rubrikk/core';
import { type AuditArguments, parseAuditArguments } from './arguments/audit-arguments.ts';
import { auditPublished } from './auditing/audit-published.ts';
import { type LoadedReport, loadPublished } from './auditing/load-published.ts';
import { setBeside } from './auditing/set-beside.ts';
import type { CommandOutput } from './command-output.ts';
import { loadOrganisation } from './input/load-organisation.ts';
import { renderAudit, renderAuditJson } from './output/render-audit.ts';
import type { Problem } from './problem.ts';
import { bad, good, problemsOf, type Result } from './result.ts';

/** `rubrikk audit`: says what can be worked out of the numbers that a report withholds; the status is 1 when some can. */
export function auditCommand(given: readonly string[]): Result<CommandOutput> {
  const { wanted, problems } = parseAuditArguments(given);
  const loaded = wanted.file === undefined ? undefined : loadPublished(wanted.file);
  const earlier = wanted.earlier.map(loadPublished);
  const tree = wanted.organisation === undefined ? undefined : loadOrganisation(wanted.organisation);
  const all = [...problems, ...[loaded, ...earlier, tree].flatMap(problemsOf)];
  if (all.length > 0 || !loaded?.ok) return bad(...all);
  const before = earlier.flatMap((one) => (one.ok ? [one.value] : []));
  return audited(loaded.value, before, wanted, tree?.ok ? tree.value : undefined);
}

function audited(
  report: LoadedReport,
  earlier: readonly LoadedReport[],
  { format }: AuditArguments,
  organisation: Organisation | undefined,
): Result<CommandOutput> {
  const { same, others, problems } = setBeside(report, earlier);
  const reports = [report, ...same] as const;
  const unknown = organisation === undefined ? reports.filter(tellsOfNetworks).map(noTree) : [];
  if (problems.length + unknown.length > 0) return bad(...problems, ...unknown);
  const before = same.map(({ published }) => published);
  const found = auditPublished(report.published, organisation, before);
  const render = format === 'json' ? renderAuditJson : renderAudit;
  const pieces = [render({ reports, others, found })];
  return good(found.some(({ isNew }) => isNew) ? { pieces, status: 1 } : { pieces });
}

function tellsOfNetworks({ published }: LoadedReport): boolean {
  return published.groups.some(({ network }) => network !== null);
}

function noTree({ file }: LoadedReport): Problem {
  const message =
    'The report tells of networks; name the file of their units with --organisation, to know what adds up.';
  return { file, code: 'missing-argument', message };
}
