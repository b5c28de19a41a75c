import { audit } from '../../../packages/scoring/src/disclosure/audit.ts';
import type { DisclosureRule } from '../../../packages/scoring/src/disclosure/disclosure-rule.ts';
import type { Hierarchy } from '../../../packages/scoring/src/disclosure/hierarchy.ts';
import { protect } from '../../../packages/scoring/src/disclosure/protect.ts';

interface Input extends Hierarchy {
  readonly maxN: number;
  readonly protectZeros: boolean;
}

/** A pattern that another package made. Only what it hides is read; what follows from that is ours. */
interface Pattern {
  readonly suppressed: readonly string[];
}

/**
 * A pattern isn't unique, so ours isn't compared with the packages'. What is: which cells the rule hides, and what can be
 * worked out from each given pattern. Ours is audited, and an error where the audit finds anything.
 */
export function compute({ maxN, protectZeros, ...hierarchy }: Input, _: string, given: unknown): object {
  const rule = { name: 'reference', source: 'its file', minimum: maxN + 1, hidesEmpty: protectZeros };
  const reasons = protect(hierarchy, rule);
  const ids = hierarchy.cells.map(({ id }) => id);
  const shown = ids.filter((_, at) => reasons[at] === undefined);
  const { findings } = audit(hierarchy, shown, rule);
  if (findings.length > 0) throw new Error(`Our own pattern gives away: ${JSON.stringify(findings)}`);
  const patterns = Object.entries(given as Record<string, Partial<Pattern> | null>).flatMap(([name, pattern]) =>
    pattern?.suppressed === undefined ? [] : [[name, audited(hierarchy, pattern.suppressed, rule)] as const],
  );
  return { primary: ids.filter((_, at) => reasons[at] === 'too-few'), ...Object.fromEntries(patterns) };
}

function audited(hierarchy: Hierarchy, suppressed: readonly string[], rule: DisclosureRule): object {
  const hidden = new Set(suppressed);
  const published = hierarchy.cells.map(({ id }) => id).filter((id) => !hidden.has(id));
  const { intervals } = audit(hierarchy, published, rule);
  const ranges = new Map(intervals.map(({ id, lowest, highest }) => [id, [lowest, highest] as const]));
  return {
    suppressed,
    count: intervals.length,
    value: hierarchy.cells.reduce((sum, { id, n }) => (hidden.has(id) ? sum + n : sum), 0),
    intervals: Object.fromEntries(ranges),
    exactlyRecoverable: suppressed.filter((id) => ranges.get(id)?.[0] === ranges.get(id)?.[1]),
  };
}
