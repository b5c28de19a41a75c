import * as z from 'zod/mini';
import { daySchema } from '../shared/day.ts';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { actionEvidenceSchema } from './action-evidence.ts';
import { tagReferenceSchema } from './tag-reference.ts';

export const actionSchema = z.readonly(
  z.strictObject({
    /** Unlike every other action of the plan. */
    id: wordsSchema,
    /** What is done, in the words of those who do it. */
    what: wordsSchema,
    /** How far it has come. */
    status: z.enum(['planned', 'started', 'done', 'dropped']),
    /** The goal that it serves. */
    goal: z.exactOptional(wordsSchema),
    /** Who answers for it: a key of a person, a role or a unit. */
    owner: z.exactOptional(wordsSchema),
    /** The day on which it starts. */
    starts: z.exactOptional(daySchema),
    /** The day by which it is to be done. */
    due: z.exactOptional(daySchema),
    /** Where in a cycle it stands. */
    phase: z.exactOptional(
      z.readonly(
        z.strictObject({
          /** The id of the cycle. */
          cycle: idSchema,
          /** The phase of the cycle that it has come to. */
          phase: idSchema,
        }),
      ),
    ),
    /** What shows that it was done, or what came of it. */
    evidence: z.exactOptional(z.readonly(z.array(actionEvidenceSchema))),
    /** The indicators that it serves. */
    indicators: z.exactOptional(z.readonly(z.array(idSchema))),
    /** What else it belongs to, such as a method, or a driver of implementation. */
    tags: z.exactOptional(z.readonly(z.array(tagReferenceSchema))),
    /** The entry of a protocol's run or of a sheet that it came from. */
    from: z.exactOptional(
      z.readonly(
        z.strictObject({
          /** The id of the run or the sheet. */
          document: wordsSchema,
          /** The id of the entry in it. */
          entry: wordsSchema,
        }),
      ),
    ),
  }),
);

/** Something that is done to reach a goal. */
export interface Action extends z.infer<typeof actionSchema> {}
