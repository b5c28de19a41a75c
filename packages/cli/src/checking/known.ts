import type { Crosswalk, Cycle, Protocol, Rubric, TagSet, Tool } from '@rubrikk/core';

/** What other documents are checked against. */
export interface KnownThings {
  readonly rubric: readonly Rubric[];
  readonly protocol: readonly Protocol[];
  readonly tool: readonly Tool[];
  readonly cycle: readonly Cycle[];
  readonly 'tag-set': readonly TagSet[];
  readonly crosswalk: readonly Crosswalk[];
}

/** A kind of thing that documents refer to. */
export type KnownKind = keyof KnownThings;

/** Nothing. */
export const nothingKnown: KnownThings = {
  rubric: [],
  protocol: [],
  tool: [],
  cycle: [],
  'tag-set': [],
  crosswalk: [],
};

/** All of both; what stands first is found first. */
export function joinKnown(first: KnownThings, second: Partial<KnownThings>): KnownThings {
  return {
    rubric: [...first.rubric, ...(second.rubric ?? [])],
    protocol: [...first.protocol, ...(second.protocol ?? [])],
    tool: [...first.tool, ...(second.tool ?? [])],
    cycle: [...first.cycle, ...(second.cycle ?? [])],
    'tag-set': [...first['tag-set'], ...(second['tag-set'] ?? [])],
    crosswalk: [...first.crosswalk, ...(second.crosswalk ?? [])],
  };
}
