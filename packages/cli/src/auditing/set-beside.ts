import type { Problem } from '../problem.ts';
import { otherNumbers } from './other-numbers.ts';
import type { ReportFile } from './report-file.ts';

/** An earlier report that nothing adds up with, and why: its raters are others. */
export interface OtherRaters {
  readonly file: string;
  readonly differs: 'wave' | 'round';
  /** The wave or round of the new report, and of the earlier one. */
  readonly names: readonly [string, string];
}

/** Earlier reports, set beside a new one. */
export interface SetBeside<Report extends ReportFile> {
  /** Those of the raters of the new one. */
  readonly same: readonly Report[];
  readonly others: readonly OtherRaters[];
  /** What can't be held against the new one. */
  readonly problems: readonly Problem[];
}

/**
 * Sorts earlier reports by whether their raters are those of the new one: of the same wave and round they are, and of
 * another they aren't; one that doesn't name its wave is taken to be of the same as long as all numbers agree. Another
 * rubric is refused, and so are other numbers of the same group.
 */
export function setBeside<Report extends ReportFile>(report: Report, earlier: readonly Report[]): SetBeside<Report> {
  const strangers = earlier.flatMap((one) => otherRubric(report, one));
  const others = earlier.flatMap((one) => otherRaters(report, one));
  const same = earlier.filter((one) => otherRaters(report, one).length === 0);
  const all = [...same, report];
  const unequal = all.flatMap((one, at) => all.slice(0, at).flatMap((before) => otherNumbers(before, one)));
  return { same, others, problems: strangers.length > 0 ? strangers : unequal };
}

function otherRubric({ file, published }: ReportFile, earlier: ReportFile): Problem[] {
  const rubrics = [published.rubric, earlier.published.rubric] as const;
  const [own, other] = rubrics;
  if (own !== undefined && own === other) return [];
  const [mine, theirs] = rubrics.map((rubric) => (rubric === undefined ? 'no rubric that it names' : `"${rubric}"`));
  const message = `This report is of ${theirs}, and ${file} of ${mine}; only reports of one version of one rubric can be held against each other. Leave it out.`;
  return [{ file: earlier.file, code: 'other-rubric', message }];
}

function otherRaters({ published }: ReportFile, earlier: ReportFile): OtherRaters[] {
  return (['wave', 'round'] as const)
    .flatMap((differs) => {
      const names = [published[differs], earlier.published[differs]] as const;
      const [own, other] = names;
      if (own === null || other === null || own === other) return [];
      return [{ file: earlier.file, differs, names: [own, other] as const }];
    })
    .slice(0, 1);
}
