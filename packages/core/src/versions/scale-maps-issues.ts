import type { Rubric } from '../rubric/rubric.ts';
import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { objectsIn, type Placed } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import { type RubricPart, rubricParts } from './rubric-parts.ts';
import { scaleMapIssues } from './scale-map-issues.ts';

type Path = Issue['path'];

/** What is wrong with the scale maps of what was meant as a crosswalk. */
export function scaleMapsIssues(list: unknown, from: Rubric, to: Rubric): Issue[] {
  const [fromScales, toScales] = [scalesIn(from), scalesIn(to)];
  const maps = objectsIn(list);
  return [
    ...duplicateIds('scale map', maps.flatMap(mapName)),
    ...maps.flatMap(([at, map]) => {
      const path = ['scaleMaps', at];
      const [fromScale, toScale] = [scaleNamed(map['from'], fromScales), scaleNamed(map['to'], toScales)];
      if (fromScale !== undefined && toScale !== undefined) return scaleMapIssues(map, fromScale, toScale, path);
      return [
        ...unknownScale(map['from'], fromScales, from, [...path, 'from']),
        ...unknownScale(map['to'], toScales, to, [...path, 'to']),
      ];
    }),
  ];
}

type Scales = ReadonlyMap<string, RubricPart>;

const scalesIn = (rubric: Rubric): Scales => new Map(rubricParts(rubric).scales.map((scale) => [scale.id, scale]));
const scaleNamed = (id: unknown, scales: Scales) => (typeof id === 'string' ? scales.get(id) : undefined);

/** What a scale map is for: one for each pair of scales, and one that turns the order about. */
function mapName([at, { from, to, reverse }]: Placed) {
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  return [{ id: `${from} to ${to}${reverse === true ? ' reversed' : ''}`, path: ['scaleMaps', at] }];
}

function unknownScale(id: unknown, scales: Scales, rubric: Rubric, path: Path): Issue[] {
  if (typeof id !== 'string' || scales.has(id)) return [];
  const known = [...scales.keys()].map(quote).join(', ');
  const expected = known === '' ? 'it comes without' : `expected one of ${known}`;
  const message = `The rubric ${quote(rubric.id)} ${rubric.version} has no scale ${quote(id)}; ${expected}. Mend the id.`;
  return [{ code: 'unknown-scale', path, message }];
}
