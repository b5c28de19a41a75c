import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { dimensionsIn, indicatorsIn, joined, type List, levelsIn, scalesIn } from './rubric-lists.ts';

type Path = Issue['path'];
type Thing = Readonly<Record<string, unknown>>;

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
  /** The scale that is shared, then those that indicators name. */
  readonly scales: Ids;
  /** The levels of every scale. */
  readonly levels: Ids;
  readonly dimensions: Ids;
  readonly indicators: Ids;
  /** Levels whose rule the text holds. */
  readonly ruled: Ids;
  /** Dimensions whose principle the text holds. */
  readonly principled: Ids;
  /** Indicators whose level descriptors the text holds. */
  readonly described: Ids;
  /** The stems of indicators; one that several complete stands here for each. */
  readonly stems: Ids;
  /** The prompts of indicators; one that several share stands here for each. */
  readonly prompts: Ids;
}

/** Reads the ids of a rubric, or of what was meant as one, so that checks can run beside other faults. */
export function outlineOf(rubric: unknown, under: Path = []): Outline {
  const scales = scalesIn(rubric, under);
  const levels = joined(scales, levelsIn);
  const dimensions = dimensionsIn(rubric, under);
  const indicators = indicatorsIn(rubric, under);
  return {
    instructions: idsAt(rubric, 'instructions', under),
    scales: idsOf(scales),
    levels: idsOf(levels),
    dimensions: idsOf(dimensions),
    indicators: idsOf(indicators),
    ruled: idsOf(flagged(levels, 'rule')),
    principled: idsOf(flagged(dimensions, 'principle')),
    described: idsOf(flagged(indicators, 'descriptors')),
    stems: named(indicators, (indicator, path) => idAt(indicator, 'stem', path)),
    prompts: named(indicators, (indicator, path) => idsAt(indicator, 'prompts', path)),
  };
}

function flagged({ things, complete }: List, flag: string): List {
  const clear = things.every(({ thing }) => !Object.hasOwn(thing, flag) || thing[flag] === true);
  return { things: things.filter(({ thing }) => thing[flag] === true), complete: complete && clear };
}

/** The ids of things. */
export function idsOf({ things, complete }: List): Ids {
  const ids = things.flatMap(({ thing: { id }, path }) =>
    typeof id === 'string' ? [{ id, path: [...path, 'id'] }] : [],
  );
  return { ids, complete: complete && ids.length === things.length };
}

function named({ things, complete }: List, namesIn: (thing: Thing, path: Path) => Ids): Ids {
  const lists = things.map(({ thing, path }) => namesIn(thing, path));
  return { ids: lists.flatMap(({ ids }) => ids), complete: complete && lists.every((list) => list.complete) };
}

function idAt(thing: Thing, key: string, path: Path): Ids {
  if (!Object.hasOwn(thing, key)) return { ids: [], complete: true };
  const id = thing[key];
  return typeof id === 'string'
    ? { ids: [{ id, path: [...path, key] }], complete: true }
    : { ids: [], complete: false };
}

/** The ids of a list that may be left out. */
function idsAt(holder: unknown, key: string, path: Path): Ids {
  if (!isObject(holder)) return { ids: [], complete: false };
  if (!Object.hasOwn(holder, key)) return { ids: [], complete: true };
  const list = holder[key];
  if (!Array.isArray(list)) return { ids: [], complete: false };
  const ids = list.flatMap((id: unknown, at) => (typeof id === 'string' ? [{ id, path: [...path, key, at] }] : []));
  return { ids, complete: ids.length === list.length };
}
