/** What a thing that ships is, told by what its structure is a list of. */
export const kindByList = {
  dimensions: 'rubric',
  steps: 'protocol',
  cells: 'tool',
  questions: 'tool',
  levels: 'tool',
  phases: 'cycle',
  tags: 'tag-set',
  units: 'organisation',
  entries: 'crosswalk',
} as const;

/** What a thing that ships is. */
export type ContentKind = (typeof kindByList)[keyof typeof kindByList];
