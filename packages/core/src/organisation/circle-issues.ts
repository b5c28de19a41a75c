import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import type { PlacedUnit } from './placed-units.ts';

const NAMED = 5;

/** An issue for each circle of units that stand under one another, told of the one that comes first in the document. */
export function circleIssues(units: readonly PlacedUnit[]): Issue[] {
  // Where an id stands twice, the first is the unit that is meant.
  const byId = new Map(units.toReversed().map((unit) => [unit.id, unit]));
  const seen = new Set<PlacedUnit>();
  return units.flatMap((start) => {
    const circle = circleAbove(start, byId, seen);
    return circle.length === 0 ? [] : [circleIssue(circle)];
  });
}

/** Climbs to the top, or to a unit that was climbed past before: a circle where it was on this climb. */
function circleAbove(start: PlacedUnit, byId: ReadonlyMap<string, PlacedUnit>, seen: Set<PlacedUnit>): PlacedUnit[] {
  const climbed: PlacedUnit[] = [];
  let unit: PlacedUnit | undefined = start;
  while (unit !== undefined && !seen.has(unit)) {
    seen.add(unit);
    climbed.push(unit);
    unit = unit.parent === undefined ? undefined : byId.get(unit.parent);
  }
  return unit !== undefined && climbed.includes(unit) ? climbed.slice(climbed.indexOf(unit)) : [];
}

function circleIssue(circle: readonly PlacedUnit[]): Issue {
  const first = circle.reduce((one, other) => (other.at < one.at ? other : one));
  const message = `${circleWords(circle)}; give one of them another parent, or none.`;
  return { code: 'circle', path: ['units', first.at, 'parent'], message };
}

function circleWords(circle: readonly PlacedUnit[]): string {
  const names = circle.slice(0, NAMED).map(({ id }) => quote(id));
  if (circle.length === 1) return `The unit ${names[0]} stands under itself`;
  const more = circle.length > NAMED ? ` and ${circle.length - NAMED} more` : '';
  return `The units ${names.join(', ')}${more} stand under one another in a circle`;
}
