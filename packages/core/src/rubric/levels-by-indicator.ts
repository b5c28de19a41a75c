import type { Issue } from '../shared/issue.ts';
import type { PlacedThing } from '../shared/placed-things.ts';
import { type Ids, idsOf } from './outline.ts';
import { indicatorsIn, type List, levelsIn, scalesIn } from './rubric-lists.ts';

/**
 * The levels that each indicator of a rubric, or of what was meant as one, can be rated with: those of the scale that
 * it names, else of the shared one. They are not complete where a scale can't be read or isn't there.
 */
export function levelsByIndicator(rubric: unknown, under: Issue['path'] = []): ReadonlyMap<string, Ids> {
  const scales = scalesIn(rubric, under);
  const shared = scales.things.find(({ path }) => path.length === under.length + 1);
  const byScale = new Map(scales.things.map((scale) => [scale, idsOf(levelsIn(scale))]));
  const levelsOf = ({ thing }: PlacedThing): Ids => {
    const scale = Object.hasOwn(thing, 'scale') ? ownScale(scales, thing['scale'], shared) : shared;
    return (scale === undefined ? undefined : byScale.get(scale)) ?? { ids: [], complete: false };
  };
  return new Map(
    indicatorsIn(rubric, under).things.flatMap((indicator) => {
      const { id } = indicator.thing;
      return typeof id === 'string' ? [[id, levelsOf(indicator)] as const] : [];
    }),
  );
}

function ownScale(scales: List, id: unknown, shared: PlacedThing | undefined): PlacedThing | undefined {
  return scales.things.find((scale) => scale !== shared && scale.thing['id'] === id);
}
