import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { sheetEntrySchema } from './sheet-entry.ts';

const carriedSchema = z.readonly(
  z.strictObject({
    /** The sheet that it stands in. */
    sheet: wordsSchema,
    /** The entry. */
    entry: sheetEntrySchema,
  }),
);

export const sheetSchema = z.readonly(
  z.strictObject({
    /** Unlike every other sheet of the one who keeps them. */
    id: wordsSchema,
    /** What is filled in: a tool in one version. */
    tool: z.readonly(
      z.strictObject({
        /** The tool's id. */
        id: idSchema,
        /** The tool's version. */
        version: z.string(),
      }),
    ),
    /** The unit that fills it in. */
    unit: wordsSchema,
    /** The wave that it belongs to. */
    wave: z.exactOptional(wordsSchema),
    /** What it opens with, from the sheet of the wave before. */
    opens: z.exactOptional(z.readonly(z.array(carriedSchema))),
    /** What was written, in order. */
    entries: z.readonly(z.array(sheetEntrySchema)),
  }),
);

/** A tool that was filled in, by one unit in one wave. */
export interface Sheet extends z.infer<typeof sheetSchema> {}
