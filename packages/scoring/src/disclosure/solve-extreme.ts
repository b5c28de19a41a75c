import { solve } from 'yalps';
import type { Equation } from './tableau.ts';

/** A table as an attacker sees it: the hidden cells are unknown, at least 0, and the shown ones are known. */
export interface AttackedTable {
  readonly equations: readonly Equation[];
  readonly values: ArrayLike<number>;
  readonly isHidden: ArrayLike<number>;
  /** What is known beforehand of the hidden cells, such as by a reason that is told. */
  readonly limits?: readonly (Limit | undefined)[];
}

/** The least and the most that a cell is known to be. */
export interface Limit {
  readonly min?: number;
  readonly max?: number;
}

/** The smallest or the largest value of a cell. */
export interface Extreme {
  readonly value: number;
  /** Whether whole numbers took too long to find, so that it is that of any numbers. */
  readonly isWide: boolean;
  /** Then, how far whole numbers were found to come, if any were. */
  readonly reached?: number;
}

/**
 * Prepares linear programmes over a table: the smallest and the largest value that a hidden cell can have, as whole
 * numbers where all values are.
 */
export function solveExtreme(table: AttackedTable): (position: number, direction: 'minimize' | 'maximize') => Extreme {
  const programme = programmeOf(table);
  const isWhole = Array.from(table.values).every(Number.isInteger);
  return (position, direction) => {
    const model = { ...programme, direction, objective: `cell ${position}` };
    const whole = isWhole ? solve({ ...model, integers: true }, { maxIterations: 1000 }) : undefined;
    const isWide = whole?.status === 'timedout';
    const { status, result } = whole === undefined || isWide ? solve(model) : whole;
    // Where none was found, the solver gives NaN.
    const reached = isWide && !Number.isNaN(whole.result) && { reached: settled(whole.result) };
    if (status === 'unbounded') return { value: Number.POSITIVE_INFINITY, isWide };
    if (status === 'optimal') return { value: settled(result), isWide, ...reached };
    throw new RangeError(
      `Expected shown numbers that add up with some withheld ones; the solver says "${status}". Check them, and their sums.`,
    );
  };
}

/** Whole where it is but for rounding, and no −0. */
function settled(value: number): number {
  const whole = Math.round(value) + 0;
  return Math.abs(value - whole) < 1e-6 ? whole : value;
}

function programmeOf({ equations, values, isHidden, limits = [] }: AttackedTable) {
  const hidden = Array.from(isHidden).flatMap((flag, position) => (flag ? [position] : []));
  const constraints = new Map<string, { equal: number } | Limit>();
  const variables = new Map(hidden.map((position) => [position, new Map([[`cell ${position}`, 1]])]));
  for (const position of hidden) {
    const limit = limits[position];
    if (limit !== undefined) constraints.set(`cell ${position}`, limit);
  }
  for (const [at, equation] of equations.entries()) {
    const unknown = equation.filter(([position]) => isHidden[position]);
    if (unknown.length === 0) continue;
    const known = equation.filter(([position]) => !isHidden[position]);
    const equal = known.reduce((sum, [position, factor]) => sum - factor * (values[position] as number), 0);
    constraints.set(`sum ${at}`, { equal });
    for (const [position, factor] of unknown) variables.get(position)?.set(`sum ${at}`, factor);
  }
  return { constraints, variables };
}
