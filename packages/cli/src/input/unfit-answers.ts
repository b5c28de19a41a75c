import type { Organisation } from '@rubrikk/core';
import type { Problem } from '../problem.ts';
import type { LoadedPlan } from './load-round-plan.ts';
import { openRounds, type ShownFile } from './open-rounds.ts';
import { unknownUnits } from './unknown-units.ts';

/** Why answers can't be compared as they are: their units aren't in the tree, or their rounds aren't closed. */
export function unfitAnswers(
  files: readonly ShownFile[],
  plans: readonly LoadedPlan[],
  organisation: Organisation | undefined,
): Problem[] {
  const strangers = organisation === undefined ? [] : files.flatMap((one) => strangersIn(one, organisation));
  const sealed = openRounds(plans, files, organisation);
  return [...strangers, ...sealed, ...(sealed.length > 0 ? [] : otherWave(files, plans))];
}

/** A plan is of one wave, and where answers don't name theirs it goes for any, but not for both that are compared. */
function otherWave(files: readonly ShownFile[], plans: readonly LoadedPlan[]): Problem[] {
  const [wave, ...others] = new Set(plans.map(({ plan }) => plan.wave));
  if (wave === undefined || 1 + others.length >= files.length) return [];
  const message = `All plans are of the wave "${wave}", and two waves are compared, of which the answers don't name both. Name the plans of the other with --round-plan as well.`;
  return [{ code: 'no-plan', message }];
}

function strangersIn({ file, shown }: ShownFile, organisation: Organisation): Problem[] {
  const groups = shown.flatMap(({ unit }) => (unit === undefined ? [] : [{ unit }]));
  return unknownUnits(file, { by: groups.length > 0 ? ['unit'] : [], groups }, organisation);
}
