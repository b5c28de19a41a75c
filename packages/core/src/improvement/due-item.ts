import { daysBetween } from '../shared/days-between.ts';
import type { Action } from './action.ts';
import type { Goal } from './goal.ts';
import type { Plan } from './plan.ts';

/** A goal or an action that has a day, seen from another day. */
export type DueItem =
  | {
      /** What it is. */
      readonly kind: 'goal';
      /** The goal. */
      readonly goal: Goal;
      /** Its day. */
      readonly due: string;
      /** How many days from the day that was asked about; negative where it lies behind. */
      readonly inDays: number;
    }
  | {
      /** What it is. */
      readonly kind: 'action';
      /** The action. */
      readonly action: Action;
      /** Its day. */
      readonly due: string;
      /** How many days from the day that was asked about; negative where it lies behind. */
      readonly inDays: number;
    };

/** Goals and actions that have a day and aren't closed, first come first; goals before actions on the same day. */
export function openDues({ goals, actions }: Plan, day: string): DueItem[] {
  const at = (due: string) => ({ due, inDays: daysBetween(day, due) });
  const dues: DueItem[] = [
    ...goals.flatMap((goal) =>
      goal.due === undefined || goal.outcome !== undefined ? [] : [{ kind: 'goal' as const, goal, ...at(goal.due) }],
    ),
    ...actions.flatMap((action) =>
      action.due === undefined || isClosed(action) ? [] : [{ kind: 'action' as const, action, ...at(action.due) }],
    ),
  ];
  return dues.sort((one, other) => one.inDays - other.inDays);
}

const isClosed = ({ status }: Action) => status === 'done' || status === 'dropped';
