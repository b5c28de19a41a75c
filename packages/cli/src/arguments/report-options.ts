/** The options of `rubrikk report` that are given once. */
export const singleOptions = ['rubric', 'unit', 'role', 'rater', 'language', 'min-n', 'format'] as const;

/** Those that may be given again. */
export const repeatedOptions = ['ignore', 'missing'] as const;

/** An option that is given once. */
export type SingleOption = (typeof singleOptions)[number];

/** An option that may be given again. */
export type RepeatedOption = (typeof repeatedOptions)[number];
