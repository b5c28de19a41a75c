import { library } from '@rubrikk/content/library';
import type { OrdinalScale, Rubric, RubricText } from '@rubrikk/core';

/** A scale whose levels have an order, with the texts that say what they are called. */
export interface ShippedScale {
  readonly scale: OrdinalScale;
  readonly texts: readonly RubricText[];
}

/** The scales that ship, of the rubrics that have one with an order. */
export function shippedScales(): ShippedScale[] {
  const all = Object.values<{ readonly rubric: Rubric; readonly texts: Readonly<Record<string, RubricText>> }>(library);
  return all.flatMap(({ rubric: { scale }, texts }) =>
    scale?.kind === 'ordinal' ? [{ scale, texts: Object.values(texts) }] : [],
  );
}

/** The same as a list for a message: each with its levels, lowest first. */
export function scaleList(): string {
  return shippedScales()
    .map(({ scale: { id, levels } }) => `${id} (${levels.map((level) => level.id).join(', ')})`)
    .join(' or ');
}
