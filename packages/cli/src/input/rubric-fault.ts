/** Something that is wrong with a rubric file, before its place is known as a line and a column. */
export interface RubricFault {
  /** Where it is, in characters from the beginning of the file. */
  readonly offset: number;
  /** The place in the document. */
  readonly path?: string;
  readonly code: string;
  readonly message: string;
}
