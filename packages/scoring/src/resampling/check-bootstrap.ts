import type { Bootstrap } from './bootstrap.ts';

/**
 * Refuses what no bootstrap of ours gave.
 *
 * @throws RangeError when there is no replicate, or the estimate or a replicate isn't a finite number
 */
export function checkBootstrap({ estimate, replicates }: Bootstrap): void {
  if (replicates.length > 0 && Number.isFinite(estimate) && replicates.every(Number.isFinite)) return;
  throw new RangeError(
    `Expected a finite estimate and finite replicates; received ${estimate} and ${replicates.length}.`,
  );
}
