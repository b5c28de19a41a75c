import { rounding } from './tableau.ts';

/** What must be met: the parts of the chosen columns come to `need` together. */
export interface Requirement {
  readonly parts: readonly Part[];
  readonly need: number;
}

/** How much of a requirement a column meets. */
export interface Part {
  readonly column: number;
  readonly part: number;
}

/**
 * Chooses columns, at little cost, so that every requirement is met: the column that meets most for its cost first
 * (Dobson 1982, Mathematics of Operations Research 7, 515–531), then without those that turned out not to be needed. After
 * that each column is tried for what it makes needless, and each choice of others in a column's place, as long as that is
 * cheaper. A requirement that all columns together don't meet is met as far as it goes.
 *
 * @param requirements - what must be met
 * @param costs - what each column costs, more than 0
 * @returns the columns
 */
export function cover(requirements: readonly Requirement[], costs: ArrayLike<number>): number[] {
  const state = startCover(requirements, costs);
  fill(state);
  withoutNeedless(state);
  do {
    for (const column of state.helping) exchange(state, column);
  } while (replaceEach(state));
  return [...state.chosen];
}

/** Takes a column for others, when it does what they do for less. */
function exchange(state: Cover, column: number): void {
  if (state.chosen.has(column)) return;
  take(state, column);
  const given = withoutNeedless(state, column);
  if (costOf(state, given) > (state.costs[column] as number) + rounding) return;
  giveBack(state, column);
  for (const back of given) take(state, back);
}

/** Takes others for a column, the dearest first, when they do what it does for less; false when none do. */
function replaceEach(state: Cover): boolean {
  let isCheaper = false;
  for (const column of dearestFirst(state)) {
    if (state.chosen.has(column) && replace(state, column)) isCheaper = true;
  }
  return isCheaper;
}

function replace(state: Cover, column: number): boolean {
  const before = [...state.chosen];
  const unmet = unmetIn(state);
  giveBack(state, column);
  fill(state, column);
  withoutNeedless(state);
  const isAsGood = unmetIn(state) <= unmet + rounding;
  if (isAsGood && costOf(state, state.chosen) < costOf(state, before) - rounding) return true;
  for (const other of [...state.chosen]) if (!before.includes(other)) giveBack(state, other);
  for (const other of before) if (!state.chosen.has(other)) take(state, other);
  return false;
}

/** Takes the column that meets most for its cost, until none meets anything. */
function fill(state: Cover, but = -1): void {
  for (let best = bestOf(state, but); best >= 0; best = bestOf(state, but)) take(state, best);
}

/** Gives back what isn't needed, the dearest first. */
function withoutNeedless(state: Cover, but = -1): number[] {
  const { left, uses } = state;
  return dearestFirst(state).filter((column) => {
    if (column === but) return false;
    if ((uses[column] as Uses).some(({ at, part }) => (left[at] as number) + part > rounding)) return false;
    giveBack(state, column);
    return true;
  });
}

function dearestFirst({ chosen, costs }: Cover): number[] {
  return [...chosen].sort((a, b) => (costs[b] as number) - (costs[a] as number) || b - a);
}

function unmetIn({ left }: Cover): number {
  return left.reduce((sum, unmet) => sum + Math.max(0, unmet), 0);
}

function costOf({ costs }: Cover, columns: Iterable<number>): number {
  let sum = 0;
  for (const column of columns) sum += costs[column] as number;
  return sum;
}

type Uses = readonly { readonly at: number; readonly part: number }[];

interface Cover {
  readonly requirements: readonly Requirement[];
  readonly costs: ArrayLike<number>;
  readonly chosen: Set<number>;
  /** The columns that help with any. */
  readonly helping: readonly number[];
  /** For each column, the requirements that it helps with and how much. */
  readonly uses: readonly (Uses | undefined)[];
  /** How much of each requirement is left; below 0 where more is chosen than is needed. */
  readonly left: Float64Array;
  /** How much of what is left each column would meet, as a share of each requirement. */
  readonly gains: Float64Array;
}

function startCover(requirements: readonly Requirement[], costs: ArrayLike<number>): Cover {
  const uses = new Array<{ at: number; part: number }[] | undefined>(costs.length);
  const gains = new Float64Array(costs.length);
  for (const [at, { parts, need }] of requirements.entries()) {
    for (let place = 0; place < parts.length; place += 1) {
      const { column, part } = parts[place] as Part;
      const own = uses[column];
      if (own === undefined) uses[column] = [{ at, part }];
      else own.push({ at, part });
      gains[column] = (gains[column] as number) + Math.min(part, need) / need;
    }
  }
  const left = Float64Array.from(requirements, ({ need }) => need);
  const helping = uses.flatMap((own, column) => (own === undefined ? [] : [column]));
  return { requirements, costs, chosen: new Set(), helping, uses, left, gains };
}

/** The column that meets most for its cost; −1 when none meets anything. */
function bestOf({ helping, gains, costs, chosen }: Cover, but: number): number {
  let best = -1;
  let most = rounding;
  for (const column of helping) {
    const gain = (gains[column] as number) / (costs[column] as number);
    if (gain <= most + 1e-12 || column === but || chosen.has(column)) continue;
    most = gain;
    best = column;
  }
  return best;
}

function take(state: Cover, column: number): void {
  state.chosen.add(column);
  for (const { at, part } of state.uses[column] as Uses) leave(state, at, (state.left[at] as number) - part);
}

function giveBack(state: Cover, column: number): void {
  state.chosen.delete(column);
  for (const { at, part } of state.uses[column] as Uses) leave(state, at, (state.left[at] as number) + part);
}

/** Leaves so much of a requirement, and says what every column would meet of that. */
function leave({ requirements, left, gains }: Cover, at: number, after: number): void {
  const before = Math.max(0, left[at] as number);
  left[at] = after;
  const open = Math.max(0, after);
  if (before === open) return;
  const { parts, need } = requirements[at] as Requirement;
  for (let place = 0; place < parts.length; place += 1) {
    const { column, part } = parts[place] as Part;
    gains[column] = (gains[column] as number) + (Math.min(part, open) - Math.min(part, before)) / need;
  }
}
