import { refuseNoDay } from '../shared/refuse-no-time.ts';
import type { ActionEvidence } from './action-evidence.ts';
import { editAction } from './edit-action.ts';
import type { Plan } from './plan.ts';
import { putById } from './put-by-id.ts';

/**
 * Adds a piece of evidence to an action, or puts it in the place of the one with its id.
 *
 * @param plan - the plan; it stays as it was
 * @param action - the id of the action
 * @param evidence - the evidence
 * @returns the new plan; the same object where the evidence stands there already as it is
 * @throws RangeError when its day isn't one, or the plan has no such action
 * @example
 * ```ts
 * import { addEvidenceToAction, type Plan } from '@rubrikk/core';
 *
 * const actions = [{ id: 'a1', what: 'Read aloud every day', status: 'started' }] as const;
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions, events: [] };
 * const next = addEvidenceToAction(plan, 'a1', { id: 'e1', note: 'All five classes do' });
 * console.log(next.actions[0]?.evidence?.length); // => 1
 * ```
 */
export function addEvidenceToAction(plan: Plan, action: string, evidence: ActionEvidence): Plan {
  refuseNoDay('addEvidenceToAction', evidence.day);
  return editAction(plan, action, 'addEvidenceToAction', (one) => ({
    ...one,
    evidence: putById(one.evidence ?? [], evidence),
  }));
}
