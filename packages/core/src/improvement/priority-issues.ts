import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { type PlacedThing, textAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';

const MOST = 3;

/** Issues for priorities that choose nothing, or two things, or what was chosen before; and for a wave with too many. */
export function priorityIssues(priorities: readonly PlacedThing[]): Issue[] {
  return [...priorities.flatMap(eitherIssues), ...[...byWave(priorities)].flatMap(waveIssues)];
}

function eitherIssues({ thing, path }: PlacedThing): Issue[] {
  const hasIndicator = Object.hasOwn(thing, 'indicator');
  if (hasIndicator !== Object.hasOwn(thing, 'dimension')) return [];
  if (hasIndicator) {
    const message = 'A priority is an "indicator" or a "dimension", not both; remove one of them.';
    return [{ code: 'unknown-key', path: [...path, 'dimension'], message }];
  }
  const message = 'A priority is an "indicator" or a "dimension"; add one of them.';
  return [{ code: 'missing-key', path: [...path, 'indicator'], message }];
}

function byWave(priorities: readonly PlacedThing[]): ReadonlyMap<string, readonly PlacedThing[]> {
  const waves = new Map<string, PlacedThing[]>();
  for (const priority of priorities) {
    const [wave] = textAt(priority, 'wave');
    if (wave === undefined) continue;
    const chosen = waves.get(wave.id) ?? [];
    waves.set(wave.id, chosen);
    chosen.push(priority);
  }
  return waves;
}

function waveIssues([wave, chosen]: readonly [string, readonly PlacedThing[]]): Issue[] {
  const surplus = chosen.slice(MOST).map(({ path }): Issue => {
    const message = `The wave ${quote(wave)} has more than ${MOST} priorities; choose which of them to leave out.`;
    return { code: 'too-many', path, message };
  });
  const twice = ['indicator', 'dimension'].flatMap((kind) =>
    duplicateIds(
      kind,
      chosen.flatMap((priority) => textAt(priority, kind)),
    ),
  );
  return [...surplus, ...twice];
}
