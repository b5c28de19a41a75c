import * as z from 'zod/mini';
import { timeSchema } from '../shared/time.ts';

export const statusSchema = z.readonly(
  z.strictObject({
    /** Submitted by its rater, or opened again after that. */
    state: z.enum(['submitted', 'reopened']),
    /** When. */
    at: timeSchema,
  }),
);

/** Whether an assessment was handed in. One that never was has no status. */
export interface AssessmentStatus extends z.infer<typeof statusSchema> {}
