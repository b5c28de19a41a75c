import type { Issue } from '../shared/issue.ts';
import { isObject, objectsIn } from '../shared/objects-in.ts';

type Path = Issue['path'];

/** An id, and where it stands in the document. */
export interface PlacedId {
  readonly id: string;
  readonly path: Path;
}

/** The ids of one kind. */
export interface Ids {
  readonly ids: readonly PlacedId[];
  /** Whether these are all: not where a part of the rubric is missing, empty or can't be read. */
  readonly complete: boolean;
}

/** Every id of a rubric, by what it names. */
export interface Outline {
  readonly instructions: Ids;
  readonly levels: Ids;
  readonly dimensions: Ids;
  readonly indicators: Ids;
  /** Levels whose rule the text holds. */
  readonly ruled: Ids;
  /** Dimensions whose principle the text holds. */
  readonly principled: Ids;
  /** Indicators whose level descriptors the text holds. */
  readonly described: Ids;
}

/** Reads the ids of a rubric, or of what was meant as one, so that checks can run beside other faults. */
export function outlineOf(rubric: unknown, under: Path = []): Outline {
  const { scale, dimensions } = isObject(rubric) ? rubric : {};
  const levels = listAt(isObject(scale) ? scale['levels'] : undefined, [...under, 'scale', 'levels']);
  const dimensionList = listAt(dimensions, [...under, 'dimensions']);
  const indicators = indicatorsOf(dimensionList);
  return {
    instructions: instructionIds(rubric, [...under, 'instructions']),
    levels: idsOf(levels),
    dimensions: idsOf(dimensionList),
    indicators: idsOf(indicators),
    ruled: idsOf(flagged(levels, 'rule')),
    principled: idsOf(flagged(dimensionList, 'principle')),
    described: idsOf(flagged(indicators, 'descriptors')),
  };
}

interface List {
  readonly things: readonly { readonly thing: Readonly<Record<string, unknown>>; readonly path: Path }[];
  readonly complete: boolean;
}

function listAt(list: unknown, path: Path): List {
  const things = objectsIn(list).map(([at, thing]) => ({ thing, path: [...path, at] }));
  return { things, complete: Array.isArray(list) && list.length > 0 && list.length === things.length };
}

function indicatorsOf(dimensions: List): List {
  const lists = dimensions.things.map(({ thing, path }) => listAt(thing['indicators'], [...path, 'indicators']));
  return {
    things: lists.flatMap(({ things }) => things),
    complete: dimensions.complete && lists.every(({ complete }) => complete),
  };
}

function flagged({ things, complete }: List, flag: string): List {
  const clear = things.every(({ thing }) => !Object.hasOwn(thing, flag) || thing[flag] === true);
  return { things: things.filter(({ thing }) => thing[flag] === true), complete: complete && clear };
}

function idsOf({ things, complete }: List): Ids {
  const ids = things.flatMap(({ thing: { id }, path }) =>
    typeof id === 'string' ? [{ id, path: [...path, 'id'] }] : [],
  );
  return { ids, complete: complete && ids.length === things.length };
}

function instructionIds(rubric: unknown, path: Path): Ids {
  if (!isObject(rubric)) return { ids: [], complete: false };
  if (!Object.hasOwn(rubric, 'instructions')) return { ids: [], complete: true };
  const list = rubric['instructions'];
  if (!Array.isArray(list)) return { ids: [], complete: false };
  const ids = list.flatMap((id: unknown, at) => (typeof id === 'string' ? [{ id, path: [...path, at] }] : []));
  return { ids, complete: ids.length === list.length };
}
