import type { Action } from '../improvement/action.ts';

/** What an action needs beside the entry that it comes from. */
export interface ActionStart
  extends Pick<Action, 'id'>,
    Partial<Pick<Action, 'goal' | 'owner' | 'starts' | 'due' | 'tags'>> {
  /** The id of the run or the sheet that the entry stands in. */
  readonly document: string;
}

/**
 * Makes an action of an entry: what was said is what is done, for the indicators that the entry speaks of.
 *
 * @param entry - an entry of a protocol's run, or of a sheet
 * @param start - the action's id, the id of the document that the entry stands in, and what else is known
 * @returns the action, planned; `undefined` where the entry is a pass, and there is nothing to do
 * @example
 * ```ts
 * import { entryToAction } from '@rubrikk/core';
 *
 * const entry = { id: 'e1', words: 'Read aloud every day', indicators: ['aloud'] };
 * const action = entryToAction(entry, { id: 'a1', document: 'r1', owner: 'grade-5', due: '2027-01-15' });
 * console.log(action?.what, action?.from?.entry); // => Read aloud every day e1
 * ```
 */
export function entryToAction(
  entry: { readonly id: string; readonly words?: string; readonly indicators?: readonly string[] },
  start: ActionStart,
): Action | undefined {
  if (entry.words === undefined) return undefined;
  const { document, ...known } = start;
  const action: Action = { ...known, what: entry.words, status: 'planned', from: { document, entry: entry.id } };
  return entry.indicators === undefined ? action : { ...action, indicators: entry.indicators };
}
