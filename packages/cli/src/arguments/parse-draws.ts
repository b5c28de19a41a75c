import type { Problem } from '../problem.ts';
import { wrongArgument } from './wrong-argument.ts';

/** More take longer and tell nothing more. */
const most = 100_000;

/** Reads `--draws`: how often answers are drawn anew. */
export function parseDraws(given: string | undefined): {
  readonly value: number | undefined;
  readonly problems: readonly Problem[];
} {
  if (given === undefined) return { value: undefined, problems: [] };
  const draws = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (draws >= 1 && draws <= most) return { value: draws, problems: [] };
  const message = `--draws expects a whole number from 1 to ${most}, such as 1000; received "${given}".`;
  return { value: undefined, problems: [wrongArgument(message)] };
}
