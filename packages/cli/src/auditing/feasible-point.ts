import { solve } from 'yalps';

/** An equation: the positions of its unknowns, each with its factor, and what they come to. */
export interface LinearEquation {
  readonly factors: ReadonlyMap<number, number>;
  readonly sum: number;
}

/** What some unknowns come to at most. */
export interface Limit {
  readonly limit: number | undefined;
  readonly parts: readonly number[];
}

/** Why there is no point: none meets the equations, or in 1000 tries none was found that does. */
export type NoPoint = 'none' | 'none-found';

/**
 * Finds whole numbers from 0 that meet all equations.
 *
 * @param limits - unknowns that together may be so much at most; no limit where there is none
 */
export function feasiblePoint(
  equations: readonly LinearEquation[],
  unknowns: number,
  limits: readonly Limit[] = [],
): number[] | NoPoint {
  const variables = Array.from({ length: unknowns }, (_, at) => [at, new Map<number, number>()] as const);
  for (const [row, { factors }] of equations.entries()) {
    for (const [at, factor] of factors) variables[at]?.[1].set(row, factor);
  }
  const sums = equations.map(({ sum }, row) => [row, { equal: sum }] as const);
  const most = limits.flatMap(({ limit: max, parts }, at) => {
    if (max === undefined) return [];
    const row = equations.length + at;
    for (const part of parts) variables[part]?.[1].set(row, 1);
    return [[row, { max }] as const];
  });
  const constraints = [...sums, ...most];
  // In sums of thousands, rounding adds up to more than the 1e-8 that the solver overlooks unless told.
  const options = { precision: 1e-6, maxIterations: 1000, includeZeroVariables: true };
  const found = solve({ constraints, variables, integers: true }, options);
  if (found.status === 'infeasible') return 'none';
  // Tries may run out after a point was found as well: any will do.
  return Number.isNaN(found.result) ? 'none-found' : found.variables.map(([, value]) => Math.round(value));
}
