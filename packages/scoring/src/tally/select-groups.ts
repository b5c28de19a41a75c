import type { Group } from './group.ts';
import { regroup } from './regroup.ts';
import type { Tally } from './tally.ts';

/**
 * Takes the groups of a tally that have certain values, such as one wave or one round, and those attributes out of it.
 *
 * @param tally - the tally
 * @param values - the values to have, by attribute
 * @returns a tally of those groups, told apart by the other attributes
 * @throws RangeError when the tally doesn't have an attribute
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { selectGroups, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit', 'wave']);
 * builder.add(builder.group(['north', '2026']), [4]);
 * builder.add(builder.group(['north', '2027']), [2]);
 * const { groups } = selectGroups(builder.finish(), { wave: '2027' });
 * console.log(JSON.stringify(groups)); // => [{"unit":"north"}]
 * ```
 */
export function selectGroups<T extends Tally>(tally: T, values: Group): Omit<T, 'by'> & Tally {
  const fixed = Object.keys(values);
  const unknown = fixed.find((attribute) => !tally.by.includes(attribute));
  if (unknown !== undefined) {
    throw new RangeError(`Expected attributes of the tally, [${tally.by}]; received "${unknown}".`);
  }
  const by = tally.by.filter((attribute) => !fixed.includes(attribute));
  const isChosen = (group: Group) => fixed.every((attribute) => group[attribute] === values[attribute]);
  const selected = regroup<Tally>(tally, by, {
    attribute: fixed[0] ?? '',
    valuesOf: (group) => (isChosen(group) ? [''] : []),
  });
  // Nobody knows of which groups those were who answered nothing.
  const { overlapping, blank, ...rest } = selected;
  const still = overlapping?.filter((attribute) => by.includes(attribute)) ?? [];
  const round = values['round'] as Tally['round'];
  const { wave } = values;
  const result: Tally = {
    ...rest,
    ...(still.length > 0 && { overlapping: still }),
    ...(round !== undefined && { round }),
    ...(wave && { wave }),
  };
  // What the type has beside are numbers, which were taken along.
  return result as Omit<T, 'by'> & Tally;
}
