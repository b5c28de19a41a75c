/** What must be met: the parts of the chosen columns come to `need` together. */
export interface Requirement {
  readonly parts: readonly (readonly [column: number, part: number])[];
  readonly need: number;
}

/**
 * Chooses columns, at little cost, so that every requirement is met: the column that meets most for its cost first
 * (Dobson 1982, Mathematics of Operations Research 7, 515–531), then without those that turned out not to be needed.
 * A requirement that all columns together don't meet is met as far as it goes.
 *
 * @param requirements - what must be met
 * @param costs - what each column costs, more than 0
 * @returns the columns
 */
export function cover(requirements: readonly Requirement[], costs: ArrayLike<number>): number[] {
  const state = startCover(requirements, costs);
  const chosen = new Set<number>();
  for (let best = bestOf(state); best >= 0; best = bestOf(state)) {
    take(state, best);
    chosen.add(best);
  }
  withoutNeedless(state, chosen);
  for (let column = 0; column < costs.length; column += 1) exchange(state, chosen, column);
  return [...chosen];
}

/** Takes a column for two others or more, when it does what they do. */
function exchange(state: Cover, chosen: Set<number>, column: number): void {
  if (chosen.has(column) || (state.uses[column] as Uses).length === 0) return;
  adjust(state, column, -1);
  const given = withoutNeedless(state, chosen);
  if (given.length > 1) chosen.add(column);
  else {
    adjust(state, column, 1);
    for (const back of given) {
      adjust(state, back, -1);
      chosen.add(back);
    }
  }
}

/** Gives back what isn't needed, the dearest first. */
function withoutNeedless(state: Cover, chosen: Set<number>): number[] {
  const { costs, left, uses } = state;
  const dearestFirst = [...chosen].sort((a, b) => (costs[b] as number) - (costs[a] as number) || b - a);
  return dearestFirst.filter((other) => {
    if ((uses[other] as Uses).some(([at, part]) => (left[at] as number) + part > 1e-9)) return false;
    adjust(state, other, 1);
    return chosen.delete(other);
  });
}

/** Leaves more of each requirement when a column is given back, and less when it is taken. */
function adjust({ uses, left }: Cover, column: number, sign: 1 | -1): void {
  for (const [at, part] of uses[column] as Uses) left[at] = (left[at] as number) + sign * part;
}

type Uses = readonly (readonly [requirement: number, part: number])[];

interface Cover {
  readonly requirements: readonly Requirement[];
  readonly costs: ArrayLike<number>;
  /** For each column, the requirements that it helps with and how much. */
  readonly uses: readonly Uses[];
  /** How much of each requirement is left; below 0 where more is chosen than is needed. */
  readonly left: Float64Array;
  /** How much of what is left each column would meet, as a share of each requirement. */
  readonly gains: Float64Array;
}

function startCover(requirements: readonly Requirement[], costs: ArrayLike<number>): Cover {
  const uses = Array.from(costs, (): [number, number][] => []);
  const gains = new Float64Array(costs.length);
  for (const [at, { parts, need }] of requirements.entries()) {
    for (const [column, part] of parts) {
      uses[column]?.push([at, part]);
      gains[column] = (gains[column] as number) + Math.min(part, need) / need;
    }
  }
  return { requirements, costs, uses, left: Float64Array.from(requirements, ({ need }) => need), gains };
}

/** The column that meets most for its cost; −1 when none meets anything. */
function bestOf({ gains, costs }: Cover): number {
  let best = -1;
  let most = 1e-9;
  for (let column = 0; column < gains.length; column += 1) {
    const gain = (gains[column] as number) / (costs[column] as number);
    if (gain <= most + 1e-12) continue;
    most = gain;
    best = column;
  }
  return best;
}

/** Chooses a column. */
function take({ requirements, uses, left, gains }: Cover, taken: number): void {
  for (const [at, part] of uses[taken] as Uses) {
    const before = Math.max(0, left[at] as number);
    left[at] = (left[at] as number) - part;
    const after = Math.max(0, left[at] as number);
    if (before === after) continue;
    const { parts, need } = requirements[at] as Requirement;
    for (const [column, other] of parts) {
      gains[column] = (gains[column] as number) + (Math.min(other, after) - Math.min(other, before)) / need;
    }
  }
  gains[taken] = Number.NEGATIVE_INFINITY;
}
