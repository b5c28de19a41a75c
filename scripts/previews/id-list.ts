import type { Content } from '../../packages/content/src/testing/content.test-data.ts';
import { idsIn } from '../../packages/content/src/testing/ids-in.test-data.ts';

/** What packages/content/published-ids.json holds. */
export interface IdList {
  /** Where an id that is gone went, both as `place id`, such as `rubrics/reading indicators/aloud`. */
  readonly moved: Readonly<Record<string, string>>;
  /** Every id that ever shipped, by its place. None is ever taken out. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** The ids of everything that ships, by its place. */
function idsByPlace(shipped: readonly Content[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(shipped.map(({ place, structure }) => [place, idsIn(structure)]));
}

/** The list with what ships now added. What was there stays. */
export function withShipped({ moved, ids }: IdList, shipped: readonly Content[]): IdList {
  const now = idsByPlace(shipped);
  const places = [...new Set([...Object.keys(now), ...Object.keys(ids)])];
  const all = places.map((place): [string, string[]] => [
    place,
    [...new Set([...(now[place] ?? []), ...(ids[place] ?? [])])],
  ]);
  return { moved, ids: Object.fromEntries(all) };
}

/** What is wrong between the list and what ships: an id that vanished, one that isn't listed, a move to nowhere. */
export function idFaults({ moved, ids }: IdList, shipped: readonly Content[]): string[] {
  const now = new Set(flat(idsByPlace(shipped)));
  const listed = new Set(flat(ids));
  const gone = [...listed].filter((id) => !now.has(id) && moved[id] === undefined);
  const fresh = [...now].filter((id) => !listed.has(id));
  const nowhere = Object.entries(moved).filter(([, to]) => !now.has(to));
  const back = Object.keys(moved).filter((from) => now.has(from) || !listed.has(from));
  return [
    ...gone.map((id) => `${id} vanished: put it back, or say under "moved" where it went`),
    ...fresh.map((id) => `${id} is not listed yet: npm run ids`),
    ...nowhere.map(([from, to]) => `${from} is said to have moved to ${to}, which does not ship`),
    ...back.map((from) => `${from} is said to have moved, but ships, or never did`),
  ];
}

function flat(ids: IdList['ids']): string[] {
  return Object.entries(ids).flatMap(([place, each]) => [place, ...each.map((id) => `${place} ${id}`)]);
}
