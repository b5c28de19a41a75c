import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedThing, placedThings } from '../shared/placed-things.ts';

type Path = Issue['path'];

/** How deep dimensions nest at most; what lies deeper isn't looked at. */
export const DEEPEST = 16;

/** Things of one kind, and whether these are all. */
export interface List {
  readonly things: readonly PlacedThing[];
  readonly complete: boolean;
}

const nothing: List = { things: [], complete: true };

/** The scales of what was meant as a rubric: the shared one, then those that indicators name. */
export function scalesIn(rubric: unknown, under: Path): List {
  if (!isObject(rubric)) return { things: [], complete: false };
  const own = Object.hasOwn(rubric, 'scales') ? listAt(rubric['scales'], [...under, 'scales']) : nothing;
  if (!Object.hasOwn(rubric, 'scale')) return own;
  const shared = rubric['scale'];
  if (!isObject(shared)) return { ...own, complete: false };
  return { ...own, things: [{ thing: shared, path: [...under, 'scale'] }, ...own.things] };
}

/** The levels of what was meant as a scale. */
export function levelsIn({ thing, path }: PlacedThing): List {
  return listAt(thing['levels'], [...path, 'levels']);
}

/** The dimensions of what was meant as a rubric, at any depth, each before those in it. */
export function dimensionsIn(rubric: unknown, under: Path): List {
  return within({ thing: isObject(rubric) ? rubric : {}, path: under }, DEEPEST);
}

function within({ thing, path }: PlacedThing, depth: number): List {
  const here = listAt(thing['dimensions'], [...path, 'dimensions']);
  const lists = here.things.map((dimension): List => {
    const below = depth > 1 && Object.hasOwn(dimension.thing, 'dimensions') ? within(dimension, depth - 1) : nothing;
    return { ...below, things: [dimension, ...below.things] };
  });
  return { ...together(lists), complete: here.complete && together(lists).complete };
}

/** The indicators of what was meant as a rubric, in the order of its dimensions. */
export function indicatorsIn(rubric: unknown, under: Path): List {
  return joined(dimensionsIn(rubric, under), ({ thing, path }) => {
    const isGroup = Object.hasOwn(thing, 'dimensions') && !Object.hasOwn(thing, 'indicators');
    return isGroup ? nothing : listAt(thing['indicators'], [...path, 'indicators']);
  });
}

function listAt(list: unknown, path: Path): List {
  const things = placedThings(list, path);
  return { things, complete: Array.isArray(list) && list.length > 0 && list.length === things.length };
}

/** The parts of all holders in one list. */
export function joined(holders: List, partsOf: (holder: PlacedThing) => List): List {
  const lists = together(holders.things.map(partsOf));
  return { ...lists, complete: holders.complete && lists.complete };
}

function together(lists: readonly List[]): List {
  return { things: lists.flatMap(({ things }) => things), complete: lists.every(({ complete }) => complete) };
}
