import { benjaminiHochberg } from '../gaps/benjamini-hochberg.ts';
import { holm } from '../gaps/holm.ts';
import type { Method } from './method.ts';

/** How probabilities are raised, as several indicators are looked at together. */
export type Correction = 'holm' | 'benjamini-hochberg';

/** A correction with where it is written. */
export interface CorrectionMethod extends Method {
  readonly adjust: (pValues: readonly number[]) => readonly number[];
}

export function correctionOf(name: Correction): CorrectionMethod {
  const chosen = name === 'holm' ? holm : benjaminiHochberg;
  return {
    name,
    source:
      name === 'holm'
        ? 'Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70.'
        : 'Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57(1), 289–300.',
    adjust: (pValues) => chosen(pValues).map((p) => p as number),
  };
}
