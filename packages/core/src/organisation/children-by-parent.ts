import type { Organisation } from './organisation.ts';
import type { Unit } from './unit.ts';

/** The units right under each unit that has some, by the parent's id, in the organisation's order. */
export function childrenByParent({ units }: Organisation): Map<string, Unit[]> {
  const children = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.parent === undefined) continue;
    const siblings = children.get(unit.parent);
    if (siblings === undefined) children.set(unit.parent, [unit]);
    else siblings.push(unit);
  }
  return children;
}
