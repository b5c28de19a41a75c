import type { Round } from '@rubrikk/core';
import type { Problem } from '../problem.ts';
import { wrongArgument } from './wrong-argument.ts';

/** A round whose judgement is held against the individual ratings. */
export type ComparedRound = Exclude<Round, 'individual'>;

/** Reads `--rounds`: `individual,group` or `individual,plenum`. */
export function parseRounds(given: string | undefined): {
  readonly value: ComparedRound | undefined;
  readonly problems: readonly Problem[];
} {
  if (given === undefined) return { value: undefined, problems: [] };
  const judges: readonly ComparedRound[] = ['group', 'plenum'];
  const value = judges.find((round) => given.replaceAll(' ', '') === `individual,${round}`);
  const message = `--rounds expects individual,group or individual,plenum, with a comma and no space between: what was agreed on is held against what each rated alone; received "${given}".`;
  return { value, problems: value === undefined ? [wrongArgument(message)] : [] };
}
