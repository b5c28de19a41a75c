import type { Round } from '@rubrikk/core';

/**
 * What each round is called in a file, beside its id: in Norwegian (bokmål and nynorsk), Danish, Swedish and English, and in
 * the forms that a column's cells have. No word names two rounds in any of them.
 */
export const roundNames: Readonly<Record<Round, readonly string[]>> = {
  individual: ['individ', 'individuell', 'individuelt', 'individuel', 'individuellt', 'enskild', 'enskilt'],
  group: ['gruppe', 'gruppa', 'gruppen', 'grupp'],
  plenum: ['plenary', 'helgrupp'],
};
