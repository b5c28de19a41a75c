import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { type MissingKind, missingKindSchema } from './missing-kind.ts';

// Which of `level` and `missing` a rating has stands in check-assessment.ts, so that every fault of it is told at once.
export const ratingSchema = z.readonly(
  z.strictObject({
    /** The id of the level. */
    level: z.exactOptional(idSchema),
    /** Why there is no level. */
    missing: z.exactOptional(missingKindSchema),
    /** When the rating was given, as the caller's clock says. */
    at: z.iso.datetime({
      offset: true,
      error: 'Expected a date and time with its offset from UTC, such as "2026-11-21T10:00:00Z"',
    }),
  }),
);

/** One rater's level for one indicator, or the kind of missing, and when it was given (ISO 8601). */
export type Rating<Level extends string = string> =
  | {
      /** The id of the level. */
      readonly level: Level;
      /** When it was given. */
      readonly at: string;
    }
  | {
      /** Why there is no level. */
      readonly missing: MissingKind;
      /** When it was given. */
      readonly at: string;
    };
