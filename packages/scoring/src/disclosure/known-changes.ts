import type { Demand } from './demand.ts';
import { type Bound, type Change, reach } from './reach.ts';
import { commonDivisor, rounding, type Tableau } from './tableau.ts';

/** What complementary suppression works on; what it learns of the sums helps with the next table of the same sums. */
export interface Complement {
  readonly tableau: Tableau;
  /** For each cell, what was found to bound it: an equation for each table of a demand. */
  readonly bounds: Map<number, (readonly Bound[])[]>;
  /** For each cell, changes that were found to make it larger, the latest first. */
  readonly changes: Map<number, readonly Change[]>;
}

/** How far beyond what is asked a change of whole numbers is looked for. */
const furthest = 12;

/** How many changes are kept for a cell. */
const kept = 16;

/** What keeps a demand from being met, in each of its tables; `undefined` when it is met. */
export function boundOn(complement: Complement, demand: Demand, hidden: Uint8Array): readonly Bound[] | undefined {
  if (isMetByKnown(complement, demand, hidden, mostTimes)) return undefined;
  const bounds: Bound[] = [];
  let missing = missingOf(demand);
  for (const values of demand.tables) {
    const { change, bound } = reachBy(complement, demand, values, missing, hidden);
    missing -= gainOf(change, demand.position);
    if (bound === undefined || missing <= rounding) return undefined;
    bounds.push(bound);
  }
  return bounds;
}

/**
 * Whether a demand is met by changes of whole numbers, as numbers of raters are. Where sums overlap as networks do, one
 * of halves may be all that there is, and who knows that raters are whole would know more.
 */
export function isMetInWhole(complement: Complement, demand: Demand, hidden: Uint8Array): boolean {
  if (isKnownInWhole(complement, demand, hidden)) return true;
  const known = complement.changes.get(demand.position) ?? [];
  for (let more = 0; more <= furthest; more += 1) {
    const results = demand.tables.map((values) =>
      reachBy(complement, demand, values, missingOf(demand) + more, hidden),
    );
    if (isKnownInWhole(complement, demand, hidden)) return true;
    if (results.every(({ bound }) => bound !== undefined)) break;
  }
  // What didn't help must not drive out what may.
  complement.changes.set(demand.position, known);
  return false;
}

/** Whether changes of whole numbers that were found before meet a demand. */
export function isKnownInWhole(complement: Complement, demand: Demand, hidden: Uint8Array): boolean {
  return isMetByKnown(complement, demand, hidden, wholeTimes);
}

/** The shown cells that stand in a sum with a hidden one of which the changes for a demand take a part. */
export function besideParts(complement: Complement, demand: Demand, hidden: Uint8Array): number[] {
  const parts = demand.tables.flatMap((values) => {
    const { change } = reachBy(complement, demand, values, missingOf(demand), hidden);
    return change.filter(([at, more]) => Number.isInteger(values[at]) && !isWhole(more));
  });
  const rows = complement.tableau.rows.filter((row) => parts.some(([at]) => row[at] !== 0));
  return [...hidden.keys()].filter((at) => hidden[at] === 0 && rows.some((row) => row[at] !== 0));
}

function missingOf({ tables, position, atLeast }: Demand): number {
  return tables.reduce((missing, values) => missing - (values[position] as number), atLeast);
}

/** Makes a cell so much more in one table, as far as that goes, and remembers how. */
function reachBy(
  { tableau, changes }: Complement,
  { position, atMost }: Demand,
  values: ArrayLike<number>,
  more: number,
  hidden: Uint8Array,
): ReturnType<typeof reach> {
  const result = reach(tableau, { position, values, atLeast: (values[position] as number) + more, atMost }, hidden);
  if (gainOf(result.change, position) > rounding) {
    changes.set(position, [wholeOf(result.change), ...(changes.get(position) ?? [])].slice(0, kept));
  }
  return result;
}

// By index from here on: for…of and [at, more] make an object of every step until the code is compiled, and a report that is made
// once is over by then.

/** Whether changes that were found before, perhaps for other tables, will do. */
function isMetByKnown(
  { changes }: Complement,
  demand: Demand,
  hidden: Uint8Array,
  timesOf: (change: Change, values: ArrayLike<number>, atMost: Demand['atMost']) => number,
): boolean {
  const { position, tables, atMost } = demand;
  const known = changes.get(position) ?? [];
  let missing = missingOf(demand);
  for (const values of tables) {
    let most = 0;
    for (let place = 0; place < known.length; place += 1) {
      const change = known[place] as Change;
      if (!isHiddenAll(change, hidden)) continue;
      most = Math.max(most, timesOf(change, values, atMost) * gainOf(change, position));
      if (missing - most <= rounding) return true;
    }
    missing -= most;
  }
  return missing <= rounding;
}

function isHiddenAll(change: Change, hidden: Uint8Array): boolean {
  for (let place = 0; place < change.length; place += 1) {
    if (hidden[(change[place] as Change[number])[0]] === 0) return false;
  }
  return true;
}

/** How many times over a table bears a change. */
function mostTimes(change: Change, values: ArrayLike<number>, atMost: Demand['atMost']): number {
  let times = Number.POSITIVE_INFINITY;
  for (let place = 0; place < change.length; place += 1) {
    const { 0: at, 1: more } = change[place] as Change[number];
    const value = values[at] as number;
    const room = more < 0 ? value : (atMost?.[at] ?? Number.POSITIVE_INFINITY) - value;
    times = Math.min(times, room / Math.abs(more));
  }
  return times + rounding;
}

/** The same in whole numbers; weights needn't be whole, and then neither need their changes. */
function wholeTimes(change: Change, values: ArrayLike<number>, atMost: Demand['atMost']): number {
  let isCounted = true;
  for (let place = 0; place < change.length; place += 1) {
    const { 0: at, 1: more } = change[place] as Change[number];
    const isCount = Number.isInteger(values[at]);
    if (isCount && !isWhole(more)) return 0;
    isCounted &&= isCount;
  }
  const times = mostTimes(change, values, atMost);
  return isCounted ? Math.floor(times) : times;
}

function gainOf(change: Change, position: number): number {
  for (let place = 0; place < change.length; place += 1) {
    const { 0: at, 1: more } = change[place] as Change[number];
    if (at === position) return more;
  }
  return 0;
}

/** The smallest change in the same direction that is of whole numbers, where there is one. */
function wholeOf(change: Change): Change {
  const factor = [1, 2].find((one) => change.every(([, more]) => isWhole(one * more)));
  if (factor === undefined) return change;
  const whole = change.map(([at, more]): [number, number] => [at, Math.round(factor * more)]);
  const shared = whole.reduce((divisor, [, more]) => commonDivisor(divisor, more), 0);
  return whole.map(([at, more]) => [at, more / shared]);
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < rounding;
}
