import { solve } from 'yalps';

/** An equation: the positions of its unknowns, each with its factor, and what they come to. */
export interface LinearEquation {
  readonly factors: ReadonlyMap<number, number>;
  readonly sum: number;
}

/** Finds whole numbers from 0 that meet all equations; `undefined` when there are none, or none is found in 1000 tries. */
export function feasiblePoint(equations: readonly LinearEquation[], unknowns: number): number[] | undefined {
  const variables = Array.from({ length: unknowns }, (_, at) => [at, new Map<number, number>()] as const);
  for (const [row, { factors }] of equations.entries()) {
    for (const [at, factor] of factors) variables[at]?.[1].set(row, factor);
  }
  const constraints = equations.map(({ sum }, row) => [row, { equal: sum }] as const);
  // In sums of thousands, rounding adds up to more than the 1e-8 that the solver overlooks unless told.
  const options = { precision: 1e-6, maxIterations: 1000, includeZeroVariables: true };
  const found = solve({ constraints, variables, integers: true }, options);
  return found.status === 'optimal' ? found.variables.map(([, value]) => Math.round(value)) : undefined;
}
