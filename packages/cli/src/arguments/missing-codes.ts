import type { MissingKind } from '@rubrikk/core';
import { missingKinds } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';

/** The kinds that codes stand for, and what is wrong with the pairs that say so. */
export interface MissingCodes {
  readonly codes: Readonly<Record<string, MissingKind>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads `CODE=KIND` pairs. A code whose kind is wrong is taken as skipped, so that it isn't told of once more for each
 * cell that holds it.
 */
export function missingCodes(pairs: readonly string[]): MissingCodes {
  const codes = new Map<string, MissingKind>();
  const problems: Problem[] = [];
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const code = at < 0 ? pair : pair.slice(0, at);
    const kind = missingKinds.find((known) => at > 0 && known === pair.slice(at + 1));
    const earlier = codes.get(code);
    if (kind === undefined) problems.push(wrongPair(pair));
    else if (earlier !== undefined && earlier !== kind) problems.push(twoKinds(code, earlier, kind));
    codes.set(code, kind ?? 'skipped');
  }
  return { codes: Object.fromEntries(codes), problems };
}

function wrongPair(pair: string): Problem {
  const message = `--missing expects CODE=KIND with one of ${missingKinds.join(', ')}; received "${pair}".`;
  return { code: 'wrong-argument', message };
}

function twoKinds(code: string, first: MissingKind, second: MissingKind): Problem {
  return { code: 'wrong-argument', message: `--missing gives "${code}" two kinds, ${first} and ${second}; keep one.` };
}
