import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { timeSchema } from '../shared/time.ts';

export const targetSchema = z.readonly(
  z.strictObject({
    /** The id of the level aimed at. */
    level: idSchema,
    /** When it was set. */
    at: timeSchema,
  }),
);

/** The level aimed at for one indicator. */
export interface Target<Level extends string = string> extends Omit<z.infer<typeof targetSchema>, 'level'> {
  /** The id of the level aimed at. */
  readonly level: Level;
}
