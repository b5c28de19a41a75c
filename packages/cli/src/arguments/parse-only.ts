import { type Round, rounds } from '@rubrikk/core';
import type { Problem } from '../problem.ts';
import { wrongArgument } from './wrong-argument.ts';

/** The wave and the round that are chosen of a file that holds several. */
export interface Chosen {
  readonly wave?: string;
  readonly round?: Round;
}

/** Reads `wave=NAME` and `round=individual`, `round=group` or `round=plenum`. */
export function parseOnly(pairs: readonly string[]): { readonly value: Chosen; readonly problems: readonly Problem[] } {
  const waves = pairs.flatMap((pair) => (pair.startsWith('wave=') ? [pair.slice('wave='.length)] : []));
  const chosen = pairs.flatMap((pair) => roundOf(pair) ?? []);
  const [wave] = waves;
  const [round] = chosen;
  const wrong = pairs.filter((pair) => !pair.startsWith('wave=') && roundOf(pair) === undefined);
  return {
    value: { ...(wave !== undefined && { wave }), ...(round !== undefined && { round }) },
    problems: [...wrong.map(wrongPair), ...chosenTwice('wave', waves), ...chosenTwice('round', chosen)],
  };
}

function roundOf(pair: string): Round | undefined {
  return rounds.find((round) => pair === `round=${round}`);
}

function wrongPair(pair: string): Problem {
  return wrongArgument(
    `--only expects wave=NAME, round=individual, round=group or round=plenum; received "${pair}". A column is named with --wave, --round, --unit or --role.`,
  );
}

function chosenTwice(what: string, values: readonly string[]): Problem[] {
  const [first, other] = new Set(values);
  return other === undefined
    ? []
    : [wrongArgument(`--only chooses two ${what}s, "${first}" and "${other}"; keep one.`)];
}
