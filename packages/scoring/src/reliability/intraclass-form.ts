/**
 * Which intraclass correlation, in the notation of Shrout & Fleiss; in brackets that of McGraw & Wong.
 *
 * The first part says who rates: others for each item (1), the same raters who stand for many (2), or the same raters and
 * no others (3). The second says of what: one rater's ratings (1) or the mean of all raters (k).
 *
 * - `ICC(1,1)` (also ICC(1)), `ICC(1,k)` (also ICC(k))
 * - `ICC(2,1)` (also ICC(A,1)), `ICC(2,k)` (also ICC(A,k)): agreement, a stricter rater counts as error
 * - `ICC(3,1)` (also ICC(C,1)), `ICC(3,k)` (also ICC(C,k)): consistency, a stricter rater doesn't matter
 */
export type IntraclassForm = 'ICC(1,1)' | 'ICC(1,k)' | 'ICC(2,1)' | 'ICC(2,k)' | 'ICC(3,1)' | 'ICC(3,k)';
