import { entriesOf } from '../entries-of.ts';
import { fieldsOf } from '../fields-of.ts';
import { groupId } from './group-sums.ts';
import { isWithheld } from './is-withheld.ts';
import type { PublishedGroup, PublishedPath } from './published-group.ts';
import { textOrNull } from './text-or-null.ts';

/** Where a report tells something of a group on an indicator, beside its results. */
interface Told extends Pick<PublishedGroup, 'unit' | 'role' | 'network' | 'indicator' | 'path'> {}

/** The withheld groups of which a gap, a comparison, a list or a next step of the same report tells something. */
export function shownBeside(
  data: Readonly<Record<string, unknown>>,
  groups: readonly PublishedGroup[],
): PublishedGroup[] {
  const nameOf = (one: Omit<Told, 'path'>) => JSON.stringify([groupId(one), one.indicator]);
  const withheld = new Map(groups.filter(isWithheld).map((group) => [nameOf(group), group]));
  const told = [...inGaps(data['gaps']), ...inTargets(data['comparisons']), ...inSteps(data['nextSteps'])];
  return [...told, ...inLists(data['priorities'])].flatMap((one) => {
    const group = withheld.get(nameOf(one));
    return group === undefined ? [] : [{ ...group, path: one.path }];
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** A gap tells of both roles. */
function inGaps(gaps: unknown): Told[] {
  return entriesOf(gaps, ['gaps']).flatMap(({ fields, path }) => {
    const roles: readonly unknown[] = Array.isArray(fields['roles']) ? fields['roles'] : [];
    return fields['status'] === 'shown' ? roles.map((role) => toldOf({ ...fields, role }, path)) : [];
  });
}

function inTargets(comparisons: unknown): Told[] {
  return entriesOf(comparisons, ['comparisons']).flatMap(({ fields, path }) => {
    const isShown = fields['about'] === 'target' && fieldsOf(fields['gap'])['status'] === 'shown';
    return isShown ? [toldOf(fields, path)] : [];
  });
}

function inSteps(steps: unknown): Told[] {
  return entriesOf(steps, ['nextSteps']).flatMap(({ fields, path }) =>
    fields['status'] === 'shown' ? [toldOf(fields, path)] : [],
  );
}

/** Of a unit, all its roles together; the list between two roles rests on their gaps. */
function inLists(priorities: unknown): Told[] {
  return entriesOf(priorities, ['priorities']).flatMap(({ fields: { unit, ...lists }, path }) =>
    Object.entries(lists).flatMap(([name, places]) => {
      const entries = name === 'blindSpots' ? [] : entriesOf(places, [...path, name]);
      return entries.map((entry) => toldOf({ ...entry.fields, unit }, entry.path));
    }),
  );
}

function toldOf({ unit, role, network, indicator }: Fields, path: PublishedPath): Told {
  const place = { unit: textOrNull(unit), role: textOrNull(role), network: textOrNull(network) };
  return { ...place, indicator: String(indicator), path };
}
