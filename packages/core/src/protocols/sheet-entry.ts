import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { timeSchema } from '../shared/time.ts';
import { wordsSchema } from '../shared/words.ts';

export const sheetEntrySchema = z.readonly(
  z.strictObject({
    /** Unlike every other entry of the sheet. */
    id: wordsSchema,
    /** The cell, question or level that it stands in. */
    place: idSchema,
    /** The prompt that it answers, where the cell has prompts. */
    prompt: z.exactOptional(idSchema),
    /** The group that it falls into, where the level has groups. */
    group: z.exactOptional(idSchema),
    /** The entry that it stands under, in a tree. */
    under: z.exactOptional(wordsSchema),
    /** What was written. */
    words: wordsSchema,
    /** Who wrote it: an opaque key. Without this those who sit together. */
    by: z.exactOptional(wordsSchema),
    /** What people sorted it under when they grouped the entries. */
    label: z.exactOptional(wordsSchema),
    /** The indicators that it speaks of. */
    indicators: z.exactOptional(z.readonly(z.array(idSchema))),
    /** When it was written, as the caller's clock says. */
    at: timeSchema,
  }),
);

/** Something that was written in a place of a tool. */
export interface SheetEntry extends z.infer<typeof sheetEntrySchema> {}
