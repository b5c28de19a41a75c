import { cover, type Part, type Requirement } from './cover.ts';
import type { Demand } from './demand.ts';
import { besideParts, boundOn, type Complement, isKnownInWhole, isMetInWhole } from './known-changes.ts';
import type { Bound } from './reach.ts';
import { rounding } from './tableau.ts';

/** What must be hidden beside, and at what cost. */
export interface Task {
  readonly demands: readonly Demand[];
  /** 1 for every cell that is withheld anyhow. */
  readonly forced: Uint8Array;
  /** What it costs to withhold each cell; infinite where that can't be. */
  readonly costs: ArrayLike<number>;
}

/** After so many rounds what is at hand is taken, less what is needless: it is seldom dearer, and the last rounds are long. */
const rounds = 40;

/**
 * Hides further cells until every demand is met, few of them.
 *
 * By constraints as they are needed (Fischetti & Salazar 2000, Journal of the American Statistical Association 95,
 * 916–928): a cell that is bounded too closely gives the equation that bounds it, which asks for one of its shown cells to
 * be hidden. Cell after cell is hidden until nothing is bounded too closely; then all are shown again but those that a
 * cheap cover of all requests takes, and so on until that cover is enough. As a cover holds nothing needless, each of its
 * cells is then needed.
 *
 * @returns 1 for each hidden cell
 */
export function complementary(complement: Complement, task: Task): Uint8Array {
  for (let round = 1; ; round += 1) {
    const hidden = hiddenBy(complement, task);
    const wasUnmet = hideUnmet(complement, task, hidden);
    if (wasUnmet && round < rounds) continue;
    const isLarger = hideForWhole(complement, task, hidden);
    return wasUnmet || isLarger ? withoutNeedless(complement, task, hidden) : hidden;
  }
}

/** Hides cell after cell until every demand is met that can be; false when all were met to begin with. */
function hideUnmet(complement: Complement, { demands, costs }: Task, hidden: Uint8Array): boolean {
  let wasUnmet = false;
  for (const demand of demands) {
    for (let bound = boundOn(complement, demand, hidden); bound !== undefined; ) {
      const requirement = requirementOf(demand, bound, { forced: hidden, costs });
      // Nothing is left that would help: what is hidden already is too small by itself, or what is shown is held by others.
      if (requirement === undefined) break;
      wasUnmet = true;
      remember(complement, demand.position, bound);
      hidden[bestPart(requirement, costs)] = 1;
      bound = boundOn(complement, demand, hidden);
    }
  }
  return wasUnmet;
}

/** The cell that does most of what is asked for its cost. */
function bestPart({ parts, need }: Requirement, costs: ArrayLike<number>): number {
  const worth = ({ column, part }: Part) => Math.min(part, need) / (costs[column] as number);
  return parts.reduce((best, part) => (worth(part) > worth(best) + rounding ? part : best)).column;
}

/** Hides more until every demand that is met is met by whole numbers as well; false when all were. */
function hideForWhole(complement: Complement, { demands, costs }: Task, hidden: Uint8Array): boolean {
  let isLarger = false;
  for (const demand of demands) {
    if (isKnownInWhole(complement, demand, hidden) || boundOn(complement, demand, hidden) !== undefined) continue;
    while (!isMetInWhole(complement, demand, hidden)) {
      const beside = besideParts(complement, demand, hidden).filter((at) => (costs[at] as number) < Infinity);
      if (beside.length === 0) break;
      hidden[beside.reduce((best, at) => ((costs[at] as number) < (costs[best] as number) ? at : best))] = 1;
      isLarger = true;
    }
  }
  return isLarger;
}

/** Shows every cell again that the demands don't need, the dearest first. */
function withoutNeedless(complement: Complement, { demands, forced, costs }: Task, hidden: Uint8Array): Uint8Array {
  const cost = (position: number) => costs[position] as number;
  // What is met by parts of raters alone must at least stay so.
  const meetable = demands.flatMap((demand) => {
    const isMet = [isMetInWhole, isMetInParts].find((one) => one(complement, demand, hidden));
    return isMet ? [() => isMet(complement, demand, hidden)] : [];
  });
  const beside = [...hidden.keys()].filter((position) => hidden[position] === 1 && forced[position] === 0);
  beside.sort((a, b) => cost(b) - cost(a) || a - b);
  // Once more after each that is shown: another may have been needed for that one only.
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const position of beside) {
      if (hidden[position] === 0) continue;
      hidden[position] = 0;
      if (meetable.every((isMet) => isMet())) isSmaller = true;
      else hidden[position] = 1;
    }
  }
  return hidden;
}

function isMetInParts(complement: Complement, demand: Demand, hidden: Uint8Array): boolean {
  return boundOn(complement, demand, hidden) === undefined;
}

function remember({ bounds }: Complement, position: number, bound: readonly Bound[]): void {
  const list = bounds.get(position);
  if (list === undefined) bounds.set(position, [bound]);
  else list.push(bound);
}

/** The forced cells, and those that meet every bound that is known. */
function hiddenBy({ bounds }: Complement, { demands, forced, costs }: Task): Uint8Array {
  const requirements = demands.flatMap((demand) =>
    (bounds.get(demand.position) ?? []).flatMap((bound) => requirementOf(demand, bound, { forced, costs }) ?? []),
  );
  const hidden = forced.slice();
  for (const column of cover(requirements, costs)) hidden[column] = 1;
  return hidden;
}

/** What a bound asks for, beyond the forced cells; `undefined` when they do, or when no cell can help. */
function requirementOf(
  { position, tables, atLeast, atMost }: Demand,
  bounds: readonly Bound[],
  { forced, costs }: Pick<Task, 'forced' | 'costs'>,
): Requirement | undefined {
  const all = tables.reduce((missing, values) => missing - (values[position] as number), atLeast);
  let need = all;
  const parts: Part[] = [];
  const put = (column: number, room: number) => {
    const part = Math.min(all, room);
    if (part <= rounding) return;
    if (forced[column] === 1) need -= part;
    else if ((costs[column] as number) < Infinity) parts.push({ column, part });
  };
  const rooms = new Map<number, number>();
  for (let at = 0; at < tables.length; at += 1) {
    // What bounds a cell in one table bounds it in every other.
    const bound = bounds[at] ?? (bounds[0] as Bound);
    for (let place = 0; place < bound.length; place += 1) {
      const { 0: column, 1: factor } = bound[place] as Bound[number];
      const value = tables[at]?.[column] as number;
      const room = factor > 0 ? factor * ((atMost?.[column] ?? Number.POSITIVE_INFINITY) - value) : -factor * value;
      // One table has each column once, so that nothing is to be added up.
      if (tables.length === 1) put(column, room);
      else rooms.set(column, (rooms.get(column) ?? 0) + Math.min(all, room));
    }
  }
  for (const [column, room] of rooms) put(column, room);
  return need > rounding && parts.length > 0 ? { need, parts } : undefined;
}
