/**
 * What a string of a text is for.
 *
 * - `title`: of the whole. `heading`: of a dimension. `label`: of a level, a cell, a phase, a role.
 * - `name`: an entry that is only named, such as a theme or a value.
 * - `statement`: a claim that is rated. `stem`: what statements complete. `descriptor`: what one level looks like.
 * - `guidance`: what to do. `prompt`: what is asked.
 */
export type PhraseKind =
  | 'title'
  | 'heading'
  | 'label'
  | 'name'
  | 'statement'
  | 'stem'
  | 'descriptor'
  | 'guidance'
  | 'prompt';
