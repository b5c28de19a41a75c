import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { sourceSchema } from '../shared/source.ts';

const idsSchema = z.exactOptional(z.readonly(z.array(idSchema).check(z.minLength(1))));

const common = {
  /** Names the tool; stays the same over its versions. */
  id: idSchema,
  /** The version of the structure (semantic versioning). */
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'Expected a version of three numbers, such as "1.0.0"')),
  /** Where it comes from. */
  source: z.exactOptional(sourceSchema),
};

const cellSchema = z.readonly(
  z.strictObject({
    /** Unlike every other cell of the grid. */
    id: idSchema,
    /** The row that it stands in, where the grid has rows. */
    row: z.exactOptional(idSchema),
    /** The column that it stands in, where the grid has columns. */
    column: z.exactOptional(idSchema),
    /** What is asked in it, in order. */
    prompts: idsSchema,
  }),
);

const treeLevelSchema = z.readonly(
  z.strictObject({
    /** Unlike every other level of the tree. */
    id: idSchema,
    /** The level whose entries this one's stand under. The first level stands under none. */
    under: z.exactOptional(idSchema),
    /** The groups that its entries fall into, where it has groups. */
    groups: idsSchema,
  }),
);

const questionSchema = z.readonly(
  z.strictObject({
    /** Unlike every other question of the sequence. */
    id: idSchema,
  }),
);

const gridSchema = z.strictObject({
  /** Cells with prompts. */
  kind: z.literal('grid'),
  ...common,
  /** The rows, in order. */
  rows: idsSchema,
  /** The columns, in order. */
  columns: idsSchema,
  /** The cells, in the order in which they are read. One or more. */
  cells: z.readonly(z.array(cellSchema).check(z.minLength(1))),
});

const sequenceSchema = z.strictObject({
  /** Questions in order, wave after wave. */
  kind: z.literal('sequence'),
  ...common,
  /** The questions, in order. One or more. */
  questions: z.readonly(z.array(questionSchema).check(z.minLength(1))),
  /** The question whose answers the next wave opens with. */
  carries: z.exactOptional(idSchema),
});

const treeSchema = z.strictObject({
  /** Entries that stand under one another. */
  kind: z.literal('tree'),
  ...common,
  /** The levels, each after the one that it stands under. One or more. */
  levels: z.readonly(z.array(treeLevelSchema).check(z.minLength(1))),
});

export const toolSchema = z.readonly(
  z.discriminatedUnion('kind', [gridSchema, sequenceSchema, treeSchema], 'Expected one of "grid", "sequence", "tree"'),
);

/** A grid, a sequence or a tree that people fill in, without a sentence. */
export type Tool = z.infer<typeof toolSchema>;
