import type { DisclosureRule, Hierarchy, Relation } from '@rubrikk/scoring';
import { type AuditFinding, type AuditInterval, audit } from '@rubrikk/scoring/audit';
import type { NoPoint } from './feasible-point.ts';
import { fillHidden, type PublishedCell } from './fill-hidden.ts';

/** Groups with what is shown of them, and their sums. */
export interface ShownTable {
  readonly cells: readonly PublishedCell[];
  readonly relations: readonly Relation[];
  /** The ids of those that are out already. */
  readonly out: readonly string[];
  readonly minimum: number;
}

/** What a table gives away. */
export interface TableAudit {
  readonly intervals: readonly AuditInterval[];
  /** What is wrong, and whether it wasn't known already of what is out. */
  readonly findings: readonly (AuditFinding & { readonly isNew: boolean })[];
  readonly withhold: readonly string[];
}

/** Works out what a table gives away, and what of it was given away before; or says why no numbers add up to it. */
export function auditJoined({ cells, relations, out, minimum }: ShownTable): TableAudit | NoPoint {
  const filled = fillHidden(cells, relations);
  if (typeof filled === 'string') return filled;
  const look = looking({ cells: filled, relations }, out, minimum);
  const published = cells.flatMap(({ id, n }) => (n === undefined ? [] : [id]));
  const found = look(published);
  return { ...found, withhold: enough(look, published, found, out) };
}

type Look = (published: readonly string[]) => TableAudit;

/** Audits whatever is shown of a table. */
function looking(hierarchy: Hierarchy, out: readonly string[], minimum: number): Look {
  const rule: DisclosureRule = { name: 'published', source: 'The report itself.', minimum };
  const before = out.length === 0 ? [] : audit(hierarchy, out, rule).findings;
  const known = new Set(before.map(({ code, id }) => `${code} ${id}`));
  return (published) => {
    const { findings, ...rest } = audit(hierarchy, published, rule, { earlier: out });
    return { ...rest, findings: findings.map((one) => ({ ...one, isNew: !known.has(`${one.code} ${one.id}`) })) };
  };
}

/** What to withhold. Where too much is out for anything to mend it all, nothing is added: then nothing new is told. */
function enough(look: Look, published: readonly string[], { withhold }: TableAudit, out: readonly string[]) {
  if (out.length === 0) return withhold;
  const isFine = look(published.filter((id) => !withhold.includes(id))).findings.every(isMended);
  return isFine ? withhold : published.filter((id) => !out.includes(id));
}

function isMended({ code, isNew }: TableAudit['findings'][number]): boolean {
  return code === 'needless' || !isNew;
}
