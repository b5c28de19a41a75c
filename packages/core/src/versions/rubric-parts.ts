import type { Rubric } from '../rubric/rubric.ts';
import { dimensionsIn, indicatorsIn, levelsIn, scalesIn } from '../rubric/rubric-lists.ts';
import { formatPath } from '../shared/format-path.ts';
import type { PlacedThing } from '../shared/placed-things.ts';

/** A part of a rubric, and where it stands there. */
export interface RubricPart extends PlacedThing {
  readonly id: string;
  /** The dimension that it is in; `undefined` at the top. */
  readonly parent: string | undefined;
}

/** The parts of a rubric, however they nest. */
export interface RubricParts {
  /** The rubric itself, without its version. */
  readonly rubric: RubricPart;
  /** The scale that is shared, where there is one, then those that indicators name. */
  readonly scales: readonly RubricPart[];
  /** The dimensions, each before those in it. */
  readonly dimensions: readonly RubricPart[];
  /** The indicators, in the order of the dimensions. */
  readonly indicators: readonly RubricPart[];
}

/** Takes a rubric apart. */
export function rubricParts(rubric: Rubric): RubricParts {
  const { version: _, ...thing } = rubric;
  const placed = dimensionsIn(rubric, []).things;
  const ids = new Map(placed.map((dimension) => [formatPath(dimension.path), idOf(dimension)]));
  // A part stands in a list of what it is in, two steps further up.
  const inDimension = (part: PlacedThing) => partOf(part, ids.get(formatPath(part.path.slice(0, -2))));
  return {
    rubric: partOf({ thing, path: [] }, undefined),
    scales: scalesIn(rubric, []).things.map((scale) => partOf(scale, undefined)),
    dimensions: placed.map(inDimension),
    indicators: indicatorsIn(rubric, []).things.map(inDimension),
  };
}

/** The levels of a scale. */
export function levelParts(scale: RubricPart): RubricPart[] {
  return levelsIn(scale).things.map((level) => partOf(level, undefined));
}

/** The ids of the levels of a scale, lowest first. */
export function levelIds(scale: RubricPart): string[] {
  return levelParts(scale).map(({ id }) => id);
}

/** The scale that indicators are rated on which name none; `undefined` where the rubric comes without. */
export function sharedScale({ scales }: RubricParts): RubricPart | undefined {
  return scales.find(({ path }) => path[0] === 'scale');
}

/** The scales that indicators can name. */
export function namedScales({ scales }: RubricParts): RubricPart[] {
  return scales.filter(({ path }) => path[0] === 'scales');
}

/** The scale that an indicator is rated on: the one that it names, else the one that is shared. */
export function scaleOf({ thing }: RubricPart, parts: RubricParts): RubricPart | undefined {
  const name = thing['scale'];
  return name === undefined ? sharedScale(parts) : namedScales(parts).find(({ id }) => id === name);
}

const idOf = ({ thing }: PlacedThing) => String(thing['id']);

function partOf({ thing, path }: PlacedThing, parent: string | undefined): RubricPart {
  return { id: idOf({ thing, path }), thing, path, parent };
}
