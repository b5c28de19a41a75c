import { plannedGroups } from '../comparisons/planned-groups.ts';
import { refuseOpenRounds } from '../comparisons/refuse-open-rounds.ts';
import type { Tally } from '../tally/tally.ts';
import type { ReportOptions } from './report-options.ts';

/** Refuses options that a tally has no groups for, as they would change nothing, without a word; and to show open rounds. */
export function checkReportOptions(tally: Tally, options: ReportOptions): void {
  const { compare, consents = [], organisation, roundPlans, wave } = options;
  checkWave(tally, wave);
  if (organisation !== undefined) checkBy(tally, 'unit', `the organisation "${organisation.id}"`);
  refuseOpenRounds(roundPlans, () => plannedGroups(tally, wave), organisation);
  for (const { unit, role } of consents) {
    const what = `the consent of ${JSON.stringify({ unit, role })}`;
    if (typeof unit === 'string') checkBy(tally, 'unit', what);
    if (typeof role === 'string') checkBy(tally, 'role', what);
  }
  if (compare === undefined) return;
  checkBy(tally, 'role', `comparing ${JSON.stringify(compare)}`);
  if (compare.length === 2 && compare[0] !== compare[1]) return;
  throw new RangeError(`Expected two different roles to compare; received ${JSON.stringify(compare)}.`);
}

function checkWave({ wave }: Tally, named: string | undefined): void {
  if (wave === undefined || named === undefined || wave === named) return;
  throw new RangeError(
    `Expected the wave of the tally, "${wave}"; received "${named}". Leave \`wave\` out, or count the answers of that wave.`,
  );
}

function checkBy({ by }: Tally, attribute: 'unit' | 'role', what: string): void {
  if (by.includes(attribute)) return;
  throw new RangeError(
    `Expected a tally by ${attribute} for ${what}; received one by [${by}]. Count with '${attribute}' in \`by\`, or leave that out.`,
  );
}
