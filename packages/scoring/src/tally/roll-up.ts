import { checkAttributes } from './check-attributes.ts';
import { regroup } from './regroup.ts';
import type { Tally } from './tally.ts';

/** Attributes to keep that don't lose the rounds of a tally that tells them apart. */
export type KeepsRounds<A extends string, By extends readonly string[]> = string extends A
  ? unknown
  : 'round' extends A
    ? 'round' extends By[number]
      ? unknown
      : readonly 'round'[]
    : unknown;

/** A tally of fewer attributes, with the numbers that it had. */
export type RolledUp<T extends Tally, By extends readonly string[]> = Omit<T, 'by'> & Tally<By[number]>;

/**
 * Adds the groups of a tally together until only the given attributes tell them apart.
 *
 * @param tally - the tally
 * @param by - the attributes to keep, each one of the tally's; none adds up everyone
 * @param how - `poolWaves`: true to add up several waves, so that a rater in two of them counts twice
 * @returns a tally of the larger groups, in the order met; touches no ratings
 * @throws RangeError when the tally doesn't have an attribute, one stands twice, or rounds, several waves or
 *   overlapping groups would be added up, or more than 4,294,967,295 raters
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { rollUp, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit', 'role']);
 * builder.add(builder.group(['north', 'leader']), [4]);
 * builder.add(builder.group(['north', 'teacher']), [2]);
 * console.log(rollUp(builder.finish(), ['unit']).raters.join(' ')); // => 2
 * ```
 */
export function rollUp<A extends string, const By extends readonly A[], T extends Tally<A>>(
  tally: T & Tally<A>,
  by: By & KeepsRounds<A, By>,
  how: { readonly poolWaves?: true } = {},
): RolledUp<T, By> {
  checkAttributes(by);
  const unknown = by.find((attribute) => !tally.by.includes(attribute));
  if (unknown !== undefined) {
    throw new RangeError(`Expected attributes of the tally, [${tally.by}]; received "${unknown}".`);
  }
  const wave = checkDropped(tally, by, how.poolWaves === true);
  const rolled: Tally = { ...regroup<Tally>(tally, by), ...(wave && { wave }) };
  // What is added to the type is the attributes' names: the numbers that the tally had are there.
  return rolled as RolledUp<T, By>;
}

/**
 * Refuses to add up what no sum is of: rounds, waves unless asked by name, and groups that share raters. Gives the wave that
 * is no longer told apart, where it is one.
 */
function checkDropped(tally: Tally, by: readonly string[], poolWaves: boolean): string | undefined {
  const dropped = tally.by.filter((attribute) => !by.includes(attribute));
  const shared = tally.overlapping?.find((attribute) => dropped.includes(attribute));
  if (shared !== undefined) {
    throw new RangeError(
      `Expected ${shared} among the attributes to keep; received [${by}]. A rater may be in several of its groups, and would count several times: roll up the tally that they were made of.`,
    );
  }
  if (dropped.includes('round')) {
    throw new RangeError(
      `Expected round among the attributes to keep; received [${by}]. Rounds are different facts, and are never counted together: see selectGroups.`,
    );
  }
  if (!dropped.includes('wave') || poolWaves) return undefined;
  const waves = new Set(tally.groups.map(({ wave }) => wave));
  if (waves.size < 2) return [...waves][0];
  throw new RangeError(
    `Expected wave among the attributes to keep; received [${by}]. A rater in two waves would count twice: choose one with selectGroups, or count them together with \`poolWaves\`.`,
  );
}
