import type { Content } from '../../packages/content/src/testing/content.test-data.ts';
import { partsAsked } from '../../packages/content/src/testing/parts-asked.test-data.ts';

const told = [
  'dimensions',
  'indicators',
  'levels',
  'descriptors',
  'roles',
  'steps',
  'places',
  'phases',
  'tags',
  'prompts',
  'questions',
  'figures',
  'units',
  'networks',
  'entries',
];

/** How many of each a thing has, by what they are called in its texts or, where it has none, in its lists. */
export function countsOf(thing: Content): ReadonlyMap<string, number> {
  const asked = thing.kind === 'crosswalk' ? undefined : partsAsked(thing);
  const parts = new Map(Object.entries(asked ?? thing.structure));
  return new Map(
    told.flatMap((name): [string, number][] => {
      const part = parts.get(name);
      return Array.isArray(part) ? [[name, part.length]] : [];
    }),
  );
}
