/** What `rubrikk --help` prints. */
export const usage = `rubrikk: what a staff's ratings say

  rubrikk report ANSWERS.csv --rubric ID_OR_FILE [options]

  ANSWERS.csv           a row for each rater, a column for each indicator; a cell holds
                        a level's id, its number from 1 or its label; empty is skipped
  --rubric ID_OR_FILE   learning-organisation, plc-results, or a JSON file of your own
  --unit COLUMN         the column that names the unit (school, team); without it, one
                        headed 'unit'
  --role COLUMN         the column that names the role; without it, one headed 'role'
  --rater COLUMN        the column that holds the rater's key; without it, one headed
                        'rater' or 'respondent'
  --ignore COLUMN       a column to pass over; may be given again
  --missing CODE=KIND   what a code in the cells stands for: not-applicable,
                        do-not-know, declined or skipped; may be given again
  --language TAG        the language of the report: nb, nn, da, sv or en, as far as the
                        rubric has it (default: the instrument's own)
  --min-n N             the smallest group that is shown (default: 5)
  --format FORMAT       text, json or csv (default: text)
  --help, --version

The report goes to stdout, problems to stderr. Exit status: 0 when the report was made,
2 when something has to be mended first; then nothing is written to stdout.
`;
