import { library } from '@rubrikk/content/library';
import { referenceLibrary } from '@rubrikk/content/reference-library';
import { toolLibrary } from '@rubrikk/content/tool-library';
import type { KnownThings } from './known.ts';

/** Everything that ships and that documents may refer to. */
export function shippedThings(): KnownThings {
  return {
    rubric: Object.values(library).map(({ rubric }) => rubric),
    protocol: Object.values(toolLibrary.protocols).map(({ protocol }) => protocol),
    tool: Object.values(toolLibrary.tools).map(({ tool }) => tool),
    cycle: Object.values(toolLibrary.cycles).map(({ cycle }) => cycle),
    'tag-set': Object.values(referenceLibrary.references).map(({ tagSet }) => tagSet),
    crosswalk: Object.values(referenceLibrary.crosswalks).map(({ crosswalk }) => crosswalk),
  };
}
