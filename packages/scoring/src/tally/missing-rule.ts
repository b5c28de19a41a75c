/**
 * What becomes of the ratings of raters who left something missing: `exclude` leaves out what is missing alone;
 * `half-of-dimension` counts a rater's ratings of a dimension only where at least half of its indicators have a level;
 * `whole-raters` counts only raters who gave every indicator a level; `not-applicable-at-target` counts what doesn't
 * apply as if it were at the target.
 */
export type MissingRule = 'exclude' | 'half-of-dimension' | 'whole-raters' | 'not-applicable-at-target';
