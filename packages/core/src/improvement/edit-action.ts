import type { Action } from './action.ts';
import type { Plan } from './plan.ts';
import { putAction } from './put-action.ts';

/** Changes one action of a plan; `edit` names the caller in the message where there is none. */
export function editAction(plan: Plan, id: string, edit: string, change: (action: Action) => Action): Plan {
  const action = plan.actions.find((one) => one.id === id);
  if (action !== undefined) return putAction(plan, change(action));
  throw new RangeError(`${edit} changes an action of the plan; received the id ${JSON.stringify(id)}, which none has.`);
}
