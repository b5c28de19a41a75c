/** The options that say how a file of answers is laid out. */
export const columnOptions = {
  single: ['unit', 'role', 'rater', 'wave', 'round'],
  repeated: ['ignore', 'missing', 'round-word'],
} as const;
