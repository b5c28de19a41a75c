import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { timeSchema } from '../shared/time.ts';
import { wordsSchema } from '../shared/words.ts';
import { type MissingKind, missingKindSchema } from './missing-kind.ts';

// Which of `level` and `missing` a rating has stands in check-assessment.ts, so that every fault of it is told at once.
export const ratingSchema = z.readonly(
  z.strictObject({
    /** The id of the level. */
    level: z.exactOptional(idSchema),
    /** Why there is no level. */
    missing: z.exactOptional(missingKindSchema),
    /** How many were present when a group or a plenum judged. */
    present: z.exactOptional(z.int().check(z.minimum(1, 'Expected how many were present, 1 or more'))),
    /** Why a group or a plenum judged so. */
    reason: z.exactOptional(wordsSchema),
    /** When the rating was given, as the caller's clock says. */
    at: timeSchema,
  }),
);

/** What a rating has beside its level or its kind of missing. */
interface Given {
  /** How many were present when a group or a plenum judged. */
  readonly present?: number;
  /** Why a group or a plenum judged so. */
  readonly reason?: string;
  /** When it was given. */
  readonly at: string;
}

/** A rating with a level. */
interface Rated<Level extends string> extends Given {
  /** The id of the level. */
  readonly level: Level;
}

/** A rating without one. */
interface Missing extends Given {
  /** Why there is no level. */
  readonly missing: MissingKind;
}

/** One rater's level for one indicator, or the kind of missing, and when it was given (ISO 8601). */
export type Rating<Level extends string = string> = Rated<Level> | Missing;
