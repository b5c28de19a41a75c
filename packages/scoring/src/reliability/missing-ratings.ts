/**
 * What is done with missing ratings: each pair of items is compared over the raters who rated both (`pairwise`), or only
 * raters who rated every item count (`listwise`).
 */
export type MissingRatings = 'pairwise' | 'listwise';
