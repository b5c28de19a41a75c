/**
 * A rater's ratings as one flat row, as a database or a file of objects gives them: a key for each attribute and each
 * indicator. A rating is the id of a level or of a kind of missing, the number of a level from 1, or an object with its
 * `level` or `missing`; an open one is `null`, `''` or left out.
 */
export type ResponseRow = Readonly<Record<string, unknown>>;
