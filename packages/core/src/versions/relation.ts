import * as z from 'zod/mini';

export const relationSchema = z.enum([
  'equal',
  'subset',
  'superset',
  'overlaps',
  'replaced-by',
  'split',
  'merged',
  'none',
]);

/**
 * How what indicators of one rubric ask stands to what indicators of another ask.
 *
 * - `equal`: they ask the same, whatever the words. One to one. The only relation that carries a rating.
 * - `subset`: the old ones ask a part of what the new one asks.
 * - `superset`: the old one asks what the new ones ask, and more.
 * - `overlaps`: they ask something of the same, and each something else.
 * - `replaced-by`: the new ones ask something else in the place of the old ones.
 * - `split`: what the old one asks is shared out over the new ones.
 * - `merged`: the new one asks all that the old ones ask.
 * - `none`: an old one that nothing stands for in the new rubric, or a new one that nothing stood for in the old.
 */
export type Relation = z.infer<typeof relationSchema>;
