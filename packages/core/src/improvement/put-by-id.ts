import { sameData } from '../shared/same-data.ts';

interface Named {
  readonly id: string;
}

/** Puts a thing in the place of the one with its id, or last; the same list where that thing stands there already. */
export function putById<Thing extends Named>(list: readonly Thing[], thing: Thing): readonly Thing[] {
  const at = list.findIndex(({ id }) => id === thing.id);
  if (at === -1) return [...list, thing];
  return sameData(list[at], thing) ? list : list.with(at, thing);
}

/** Takes out the thing with an id; the same list where there is none. */
export function removeById<Thing extends Named>(list: readonly Thing[], id: string): readonly Thing[] {
  return list.some((thing) => thing.id === id) ? list.filter((thing) => thing.id !== id) : list;
}
