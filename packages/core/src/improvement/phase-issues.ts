import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedThing, placedThings, textAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';

/** Issues for actions in a cycle that the plan hasn't, or in a phase that the cycle hasn't. */
export function phaseIssues(actions: readonly PlacedThing[], cycles: readonly PlacedThing[]): Issue[] {
  const phases = new Map(cycles.toReversed().map((cycle) => [textAt(cycle, 'id')[0]?.id, phaseIds(cycle)]));
  return actions.flatMap(({ thing, path }) => {
    const stands = thing['phase'];
    return isObject(stands) ? standIssues({ thing: stands, path: [...path, 'phase'] }, phases) : [];
  });
}

function standIssues(stands: PlacedThing, phases: ReadonlyMap<string | undefined, readonly string[]>): Issue[] {
  const [[cycle], [phase]] = [textAt(stands, 'cycle'), textAt(stands, 'phase')];
  if (cycle === undefined) return [];
  const known = phases.get(cycle.id);
  if (known === undefined) {
    const message = `The plan has no cycle ${quote(cycle.id)}; add it to "cycles", or mend the id.`;
    return [{ code: 'unknown-cycle', path: cycle.path, message }];
  }
  if (phase === undefined || known.includes(phase.id)) return [];
  const message = `The cycle ${quote(cycle.id)} has no phase ${quote(phase.id)}; expected one of ${known.map(quote).join(', ')}.`;
  return [{ code: 'unknown-phase', path: phase.path, message }];
}

function phaseIds({ thing, path }: PlacedThing): string[] {
  return placedThings(thing['phases'], path).flatMap((phase) => textAt(phase, 'id').map(({ id }) => id));
}
