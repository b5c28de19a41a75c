import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { type Level, levelSchema } from './level.ts';

// Which kind has `favourable` stands in scale-issues.ts, so that every fault of a scale is told at once.
export const scaleSchema = z.readonly(
  z.strictObject({
    /** Whether the levels have an order: `ordinal` where they do, `classification` where they are classes. */
    kind: z.enum(['ordinal', 'classification']),
    /** Unlike every other scale of the rubric. Two rubrics with a scale of one id say that they share it. */
    id: idSchema,
    /** The levels, lowest first; the classes of a classification as they are shown. Two or more. */
    levels: z.readonly(z.array(levelSchema).check(z.minLength(2))),
    /** The lowest level that counts as favourable; every level above it counts as well. Of ordinal scales alone. */
    favourable: z.exactOptional(idSchema),
  }),
);

/** The levels that a rating can have, lowest first. */
export interface OrdinalScale {
  /** The levels have an order. */
  readonly kind: 'ordinal';
  /** Unlike every other scale of the rubric. Two rubrics with a scale of one id say that they share it. */
  readonly id: string;
  /** The levels, lowest first. Two or more. */
  readonly levels: readonly Level[];
  /** The lowest level that counts as favourable; every level above it counts as well. */
  readonly favourable: string;
}

/** The classes that a rating can have, such as strength and next step: none is above another. */
export interface Classification {
  /** The levels are classes and have no order. */
  readonly kind: 'classification';
  /** Unlike every other scale of the rubric. Two rubrics with a scale of one id say that they share it. */
  readonly id: string;
  /** The classes, as they are shown. Two or more. */
  readonly levels: readonly Level[];
}

/** What a rating can be: the levels of an ordinal scale, or the classes of a classification. */
export type Scale = OrdinalScale | Classification;
