import { dotProduct } from './dot-product.ts';
import { positiveDefiniteInverse } from './positive-definite-inverse.ts';

/** A function of several variables at one point. */
export interface Evaluation {
  readonly value: number;
  /** First derivatives. */
  readonly gradient: readonly number[];
  /** Second derivatives, symmetric. */
  readonly curvature: readonly (readonly number[])[];
}

const steps = 300;
const precision = 1e-9;

/**
 * Finds where a smooth function is smallest by Newton's method, damped where it would overshoot.
 *
 * Source: Levenberg (1944), Quarterly of Applied Mathematics 2(2), 164–168, for the damping.
 *
 * @param start - where to begin; the function must have a value there
 * @param evaluate - the function with its derivatives, `undefined` where it has none
 * @returns the point, or `undefined` when none is reached
 */
export function dampedNewton(
  start: readonly number[],
  evaluate: (point: readonly number[]) => Evaluation | undefined,
): readonly number[] | undefined {
  let point = start;
  let here = evaluate(start) as Evaluation;
  let damping = 0;
  for (let step = 0; step < steps; step += 1) {
    if (here.gradient.every((slope) => Math.abs(slope) < precision)) return point;
    const next = stepFrom(point, here, damping);
    const there = next && evaluate(next);
    // Near the end the value changes by no more than its rounding.
    if (there !== undefined && there.value <= here.value + 64 * Number.EPSILON * Math.abs(here.value)) {
      [point, here] = [next as readonly number[], there];
      damping = damping < 1e-6 ? 0 : damping / 10;
    } else damping = Math.max(1e-3, damping * 10);
  }
  return undefined;
}

function stepFrom(
  point: readonly number[],
  { gradient, curvature }: Evaluation,
  damping: number,
): readonly number[] | undefined {
  const damped = curvature.map((row, i) => row.map((value, j) => (i === j ? value + damping : value)));
  const inverse = positiveDefiniteInverse(damped)?.inverse;
  return inverse && point.map((value, i) => value - dotProduct(inverse[i] as readonly number[], gradient));
}
