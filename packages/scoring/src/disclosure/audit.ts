import type { AuditCode, AuditFinding } from './audit-finding.ts';
import type { AuditInterval } from './audit-interval.ts';
import { checkMinimum } from './check-minimum.ts';
import { type Asked, demandsOf } from './demands.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { Hierarchy, LinkedCell } from './hierarchy.ts';
import { type AttackedGroups, isKept } from './is-kept.ts';
import { knownLimits } from './known-limits.ts';
import { linkedSystem } from './linked-system.ts';
import { orderedCells } from './ordered-cells.ts';
import type { SuppressionReason } from './protected.ts';
import { exactByLevels, sizeExtremes } from './size-extremes.ts';
import type { Extreme } from './solve-extreme.ts';
import { startTableau } from './tableau.ts';
import { withheldIn } from './withheld-in.ts';

/** What an audit takes into account beside the rule. */
export interface AuditOptions {
  /** The lowest favourable level, from 1: for rules about extreme shares. */
  readonly favourable?: number;
  /** Whether the publication says of each hidden cell why: too few, or to hide another. That tells something as well. */
  readonly tellsReasons?: boolean;
  /** Those of the published that were so before, in another publication: what is to be withheld is none of them. */
  readonly earlier?: Iterable<string>;
}

/** What a publication gives away. */
export interface Audit {
  /** What can be worked out of each hidden cell, in the order of the cells. */
  readonly intervals: readonly AuditInterval[];
  /** What is wrong; empty when nothing is. */
  readonly findings: readonly AuditFinding[];
  /** The cells to withhold besides, so that nothing is wrong any more but what is needless. */
  readonly withhold: readonly string[];
}

/**
 * Works out what a publication gives away of the groups that it hides: what the smallest and the largest number is that
 * each can have, for whoever sees the shown numbers, knows every sum, and knows that no group has fewer than 0 raters.
 *
 * A cell is published when anything of it is shown: an n, a share, a mean, a distribution. By linear programming, with
 * another solver than `protect` uses, so that each checks the other.
 *
 * Where the cells say what was chosen, a hidden number is also held against the levels of the others: told exactly by these, it is
 * a finding as well. That it is below the minimum by levels alone isn't one.
 *
 * Where many networks overlap, to try whole numbers can take too long: a range is then that of any numbers, and says so with
 * `isWide`. `isUnsettled` says that of what the rule asks, of numbers or of levels: no finding is then no proof.
 *
 * It finds what one reader can work out of what is in the hierarchy: `auditPublications` takes earlier publications. It
 * doesn't know what people know of each other, or what several groups work out together.
 *
 * @param hierarchy - the groups and their sums, with all numbers, hidden or not
 * @param published - the ids of the cells of which anything is shown
 * @param rule - what must not be told, such as one of `disclosureRules`
 * @param options - the lowest favourable level, whether reasons are told, and what was published before
 * @returns the range of each hidden cell, what is wrong, and what to withhold besides
 * @throws RangeError when a published id is no cell, and as `protect` does
 * @example
 * ```ts
 * import { disclosureRules } from '@rubrikk/scoring';
 * import { audit } from '@rubrikk/scoring/audit';
 *
 * const cells = [
 *   { id: 'school', n: 40 },
 *   { id: 'leaders', n: 3 },
 *   { id: 'teachers', n: 30 },
 *   { id: 'assistants', n: 7 },
 * ];
 * const relations = [{ total: 'school', parts: ['leaders', 'teachers', 'assistants'] }];
 * const found = audit({ cells, relations }, ['school', 'teachers', 'assistants'], disclosureRules.noStrict);
 * console.log(found.intervals); // => [ { id: 'leaders', lowest: 3, highest: 3 } ]
 * console.log(found.findings[0]?.code); // => told-exactly
 * console.log(found.withhold); // => [ 'assistants' ]
 * ```
 */
export function audit(
  hierarchy: Hierarchy,
  published: Iterable<string>,
  rule: DisclosureRule,
  options: AuditOptions = {},
): Audit {
  checkMinimum(rule.minimum);
  const view = viewOf(hierarchy, new Set(published), rule, options);
  const hidden = foundIn(view);
  const found = [...againstRule(view), ...told(view, hidden)];
  const order = new Map(hierarchy.cells.map(({ id }, at) => [id, at]));
  const inOrder = (a: { id: string }, b: { id: string }) => (order.get(a.id) as number) - (order.get(b.id) as number);
  return {
    intervals: [...hidden.values()].map(({ interval }) => interval).sort(inOrder),
    findings: found.sort(inOrder),
    withhold: found.some(({ code }) => code !== 'needless') ? mending(view, rule, options) : [],
  };
}

/** What an attacker has before them, and what they must not find. */
interface View extends AttackedGroups {
  readonly reasons: readonly (SuppressionReason | undefined)[];
  readonly asked: readonly (readonly Asked[])[];
  readonly minimum: number;
}

function viewOf(
  { cells, relations }: Hierarchy,
  published: ReadonlySet<string>,
  rule: DisclosureRule,
  { favourable, tellsReasons = false }: AuditOptions,
): View {
  const system = linkedSystem(
    cells.map(({ id }) => id),
    relations,
  );
  const stranger = [...published].find((id) => !system.positionOf.has(id));
  if (stranger !== undefined) throw new RangeError(`Expected published cells that are there; received "${stranger}".`);
  const ordered = orderedCells(system, cells);
  const isHidden = Uint8Array.from(ordered, ({ id }) => (published.has(id) ? 0 : 1));
  const asked = demandsOf(ordered, rule, favourable);
  const reasons = asked.map(([first]) => first?.reason);
  const limits = knownLimits(ordered, tellsReasons ? reasons : undefined, rule.minimum);
  return { system, cells: ordered, isHidden, reasons, asked, limits, minimum: rule.minimum };
}

/** What is found of a hidden cell. */
interface Found {
  readonly interval: AuditInterval;
  /** What it is withheld for and told of, as nothing else is thinkable. */
  readonly toldOf: SuppressionReason | undefined;
}

function foundIn(view: View): Map<number, Found> {
  const { cells, isHidden, asked } = view;
  const [extreme, exactly] = [sizeExtremes(view), exactByLevels(view)];
  const hidden = cells.flatMap((_, position) => (isHidden[position] === 1 ? [position] : []));
  return new Map(
    hidden.map((position) => {
      const [least, most] = [extreme(position, 'minimize'), extreme(position, 'maximize')];
      const own = asked[position] as readonly Asked[];
      const kept = own.map((one) => isKept(view, one, most));
      const exact = own.length === 0 ? undefined : exactly(position);
      const toldOf = own[kept.indexOf(false)]?.reason ?? (exact === undefined ? undefined : own[0]?.reason);
      const isUnsettled = toldOf === undefined && kept.includes(undefined);
      const { id } = cells[position] as LinkedCell;
      const range = exact === undefined ? rangeOf(least, most) : { lowest: exact, highest: exact };
      return [position, { interval: { id, ...range, ...(isUnsettled && { isUnsettled }) }, toldOf }];
    }),
  );
}

function rangeOf(least: Extreme, most: Extreme): Omit<AuditInterval, 'id'> {
  const highest = most.value === Number.POSITIVE_INFINITY ? undefined : Math.floor(most.value);
  const isWide = least.isWide || most.isWide;
  return { lowest: Math.ceil(least.value), highest, ...(isWide && { isWide }) };
}

function againstRule({ cells, isHidden, reasons, minimum }: View): AuditFinding[] {
  return cells.flatMap(({ id, n }, position) => {
    if (isHidden[position] === 1 || reasons[position] === undefined) return [];
    const message = `"${id}" is shown although it is ${reasons[position]} (n ${n}, smallest shown ${minimum}): withhold it.`;
    return [{ code: 'shown-against-rule', id, message }];
  });
}

function told(view: View, found: ReadonlyMap<number, Found>): AuditFinding[] {
  return [...found].flatMap(([position, { interval, toldOf }]): AuditFinding[] => {
    const { id, lowest, highest } = interval;
    const isExact = lowest === highest;
    if (toldOf === undefined) {
      if (!isExact || view.reasons[position] !== undefined || view.cells[position]?.isPublished === false) return [];
      return [{ code: 'needless', id, message: `"${id}" is hidden for nothing: it can be worked out. Show it.` }];
    }
    const code: AuditCode = isExact ? 'told-exactly' : `told-${toldOf as 'too-few'}`;
    const range = isExact ? `is ${lowest}` : `is from ${lowest} to ${highest}`;
    const message = `"${id}" is hidden, but what is shown tells that it ${range}: withhold more beside it.`;
    return [{ code, id, message }];
  });
}

/** What `protect` withholds beside what is hidden already, of what isn't out. */
function mending(
  { system, cells, isHidden }: View,
  rule: DisclosureRule,
  { favourable, earlier = [] }: AuditOptions,
): string[] {
  const complement = {
    tableau: startTableau(system.equations, cells.length),
    bounds: new Map(),
    changes: new Map(),
  };
  const withheld = cells.flatMap(({ id }, position) => (isHidden[position] === 1 ? [id] : []));
  const out = new Set(earlier);
  const options = { withheld, published: [...out], ...(favourable !== undefined && { favourable }) };
  const reasons = withheldIn(cells, complement, rule, options);
  return cells.flatMap(({ id }, position) => {
    return reasons[position] !== undefined && isHidden[position] === 0 && !out.has(id) ? [id] : [];
  });
}
