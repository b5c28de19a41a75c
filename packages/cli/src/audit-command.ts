import { type AuditArguments, parseAuditArguments } from './arguments/audit-arguments.ts';
import { type AuditedPart, auditBeside } from './auditing/audit-beside.ts';
import { loadPublished } from './auditing/load-published.ts';
import type { CommandOutput } from './command-output.ts';
import { loadOrganisation } from './input/load-organisation.ts';
import { renderAudit, renderAuditJson } from './output/render-audit.ts';
import { bad, good, problemsOf, type Result } from './result.ts';

/**
 * `rubrikk audit`: says what can be worked out of the numbers that a report withholds, also beside a comparison; the status
 * is 1 when some can.
 */
export function auditCommand(given: readonly string[]): Result<CommandOutput> {
  const { wanted, problems } = parseAuditArguments(given);
  const loaded = wanted.file === undefined ? undefined : loadPublished(wanted.file);
  const earlier = wanted.earlier.map(loadPublished);
  const tree = wanted.organisation === undefined ? undefined : loadOrganisation(wanted.organisation);
  const all = [...problems, ...[loaded, ...earlier, tree].flatMap(problemsOf)];
  if (all.length > 0 || !loaded?.ok) return bad(...all);
  const before = earlier.flatMap((one) => (one.ok ? one.value : []));
  const audited = auditBeside(loaded.value, before, tree?.ok ? tree.value : undefined);
  return audited.ok ? good(printed(audited.value, wanted)) : audited;
}

function printed(parts: readonly AuditedPart[], { format }: AuditArguments): CommandOutput {
  const pieces = [format === 'json' ? renderAuditJson(parts) : renderAudit(parts)];
  return parts.some(({ found }) => found.some(({ isNew }) => isNew)) ? { pieces, status: 1 } : { pieces };
}
