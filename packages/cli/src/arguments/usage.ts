/** What `rubrikk --help` prints. */
export const usage = `rubrikk: what a staff's ratings say

  rubrikk report ANSWERS.csv --rubric ID_OR_FILE [options]
      What a staff answered: for a meeting, a notebook or a page.
      --format text|markdown|json|csv|codebook   (default: text; csv is a long table,
                        and codebook says what everything in it means)
      --only wave=NAME  the wave to report, of a file that holds several; or, without a
                        column for it, the wave that the file is of; may be given
                        again, with round=individual, round=group or round=plenum
      --compare-roles LEADER,TEACHER   what the file calls the two roles to compare
                        (default: leaders and teachers, where it has words for both)
      --target LEVEL    the level aimed at on all indicators, or INDICATOR=LEVEL on one:
                        how far each group is from it; may be given again
      --target-of school|owner|own   whose target it is (default: school)
      --draws N         how firm each place in the lists is, by drawing the answers anew
                        so many times, such as 1000

  rubrikk compare BEFORE.csv AFTER.csv --rubric ID_OR_FILE [options]
      What changed between two waves, and whether that is clear.
      --labels BEFORE,AFTER   what the two are called (default: the files' names)
      --rater COLUMN    follows each rater from one wave to the other by that column;
                        without it, nobody is followed
      --only round=NAME the round to compare, of files that hold several

  rubrikk compare ANSWERS.csv --rubric ID_OR_FILE [options]
      The same within one file that holds several waves or rounds.
      --waves BEFORE,AFTER      what changed between these two of its waves
      --rounds individual,plenum   where what the plenum agreed on stands among what
                        each rated alone, and where it went against them; for groups,
                        individual,group
      --only wave=NAME  the wave, where rounds are compared and the file holds several
      --format text|markdown|json|csv            (default: text)

  rubrikk check FILE... [--rubric ID_OR_FILE] [options]
      Whether files are right: rubrics, texts, assessments, plans, reports and all other
      documents, by their format line and against each other; answers with --rubric.
      --format text|json                         (default: text)

  rubrikk audit REPORT.json [--earlier OLD.json]
      What can be worked out of the numbers that a report or a comparison withholds,
      before it is published: as report or compare --format json writes it.
      --earlier OLD.json   a report or a comparison that is out already, of the same
                        wave and round: what both tell together; may be given again
      --format text|json                         (default: text)

Answers
  ANSWERS.csv           a row for each rater, a column for each indicator; a cell holds
                        a level's id, its number from 1 or its label; empty is skipped
  --rubric ID_OR_FILE   learning-organisation, plc-results, or a JSON file of your own;
                        with --scale, professional-development,
                        sandnes-leadership-quality or sandnes-success-criteria
  --scale ID            the scale of a rubric that has none: practice or plc-stages
  --unit COLUMN         the column that names the unit (school, team); without it, one
                        headed 'unit'
  --role COLUMN         the column that names the role; without it, one headed 'role'
  --rater COLUMN        the column that holds the rater's key; without it, one headed
                        'rater' or 'respondent'
  --wave COLUMN         the column that names the wave; without it, one headed 'wave'
  --round COLUMN        the column that says individual, group or plenum, or what they
                        are called in nb, nn, da or sv; without it, one headed 'round'
  --round-word WORD=ROUND   what another word in that column stands for: individual,
                        group or plenum; may be given again
  --ignore COLUMN       a column to pass over; may be given again
  --missing CODE=KIND   what a code in the cells stands for: not-applicable,
                        do-not-know, declined or skipped; may be given again

Reports and comparisons
  --language TAG        the language: nb, nn, da, sv or en, as far as the rubric has it
                        (default: the instrument's own)
  --organisation FILE   the tree of units and their networks, to tell of the units above
                        as well (report, compare), and for what adds up (audit)
  --invited N|WAVE.json how many were asked (report): a number, or the document of a
                        wave, which says it by role
  --round-plan FILE     the plan of a unit's rounds in a wave, or with --organisation of
                        a unit above it: what isn't closed there is refused, and so is
                        a unit without a plan; may be given again
  --min-n N             the smallest group that is shown (default: 5); one person alone
                        never is, and 1 shows what a group or a plenum agreed on
  --rule NAME           withholds by a rule that has a name: no-strict, dk-trivsel,
                        dk-default, ssb, 10-faktor, au-general, sensitive or us-states;
                        --min-n beside it takes the place of its smallest group
  --help, --version

What was asked for goes to stdout, problems to stderr. Exit status: 0 when all is well,
1 when audit finds something, 2 when something has to be mended first; then nothing is
written to stdout (check --format json writes its list there).
`;
