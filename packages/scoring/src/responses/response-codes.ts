import type { MissingKind } from '@rubrikk/core';
import { idCodes } from '../tally/id-codes.ts';
import { missingKinds } from '../tally/missing-kinds.ts';

/** The codes of a scale's levels and of the kinds of missing, each by its id. */
export interface ResponseCodes {
  readonly levelOf: (id: string) => number | undefined;
  readonly missing: ReadonlyMap<string, number>;
  /** The code of a rating that was left open. */
  readonly skipped: number;
}

export function responseCodes(levels: readonly string[]): ResponseCodes {
  const codeOf = (kind: MissingKind) => levels.length + missingKinds.indexOf(kind);
  return {
    levelOf: idCodes(levels),
    missing: new Map(missingKinds.map((kind) => [kind, codeOf(kind)])),
    skipped: codeOf('skipped'),
  };
}
