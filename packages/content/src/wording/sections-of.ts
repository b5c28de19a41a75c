import type { Dimension, Rubric } from '@rubrikk/core';

/** The keys of one string of a text. */
export type Place = readonly string[];

/** A statement that a document has an item for, and those that it has under that item. */
export interface Slot {
  readonly place: Place;
  readonly below: readonly Place[];
}

/** A dimension that a document has a heading for. */
export interface Section {
  readonly id: string;
  /** Whether words of its own stand before its statements. */
  readonly principle: boolean;
  readonly slots: readonly Slot[];
}

/** The sections of a rubric, in its order. A dimension with the id of an indicator is what stands under that one. */
export function sectionsOf(rubric: Rubric): Section[] {
  return rubric.dimensions.flatMap((dimension) => sectionsIn(dimension, rubric));
}

function sectionsIn(dimension: Dimension, rubric: Rubric): Section[] {
  const { id, principle = false, indicators = [], dimensions = [] } = dimension;
  const own = new Set(indicators.map((indicator) => indicator.id));
  const slots = indicators.flatMap((indicator): Slot[] => {
    const under = dimensions.find((narrower) => narrower.id === indicator.id);
    const below = (under?.indicators ?? []).map((statement) => ['indicators', statement.id]);
    const levels = indicator.descriptors === true ? levelsOf(rubric, indicator.scale) : [];
    const described = levels.map((level) => ({ place: ['descriptors', indicator.id, level], below: [] }));
    return [{ place: ['indicators', indicator.id], below }, ...described];
  });
  const narrower = dimensions.filter((dimension) => !own.has(dimension.id));
  return [{ id, principle, slots }, ...narrower.flatMap((dimension) => sectionsIn(dimension, rubric))];
}

function levelsOf(rubric: Rubric, scale: string | undefined): string[] {
  const found = rubric.scales?.find(({ id }) => id === scale) ?? rubric.scale;
  return (found?.levels ?? []).map(({ id }) => id);
}
