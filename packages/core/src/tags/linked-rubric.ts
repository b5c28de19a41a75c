/** A dimension, as far as links to its indicators need it. */
interface LinkedDimension {
  readonly indicators?: readonly { readonly id: string }[];
  readonly dimensions?: readonly LinkedDimension[];
}

/** What a link to an indicator needs to know of a rubric. Every rubric is one. */
export interface LinkedRubric {
  /** The rubric's id. */
  readonly id: string;
  /** Its dimensions, at any depth. */
  readonly dimensions: readonly LinkedDimension[];
}

/** The ids of all indicators of a rubric. */
export function linkedIds({ dimensions }: Pick<LinkedRubric, 'dimensions'>): string[] {
  return dimensions.flatMap(({ indicators = [], dimensions: below = [] }) => [
    ...indicators.map(({ id }) => id),
    ...linkedIds({ dimensions: below }),
  ]);
}
