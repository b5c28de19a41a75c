import type { Organisation } from '@rubrikk/core';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { auditPublished } from './audit-published.ts';
import type { Disclosure } from './disclosure.ts';
import type { LoadedReport } from './load-published.ts';
import { otherNumbers } from './other-numbers.ts';
import { type OtherRaters, setBeside } from './set-beside.ts';
import { toldBeside } from './told-beside.ts';

/** A report, or one wave or round of a comparison, beside the earlier ones of the same raters, with what they tell. */
export interface AuditedPart {
  /** The new one, and the earlier ones that were held against it. */
  readonly reports: readonly [LoadedReport, ...LoadedReport[]];
  /** Earlier ones of other raters than any part of the new document. */
  readonly others: readonly OtherRaters[];
  readonly found: readonly Disclosure[];
}

/** Holds each part of a document against the earlier ones of the same raters, and works out what they tell together. */
export function auditBeside(
  parts: readonly LoadedReport[],
  earlier: readonly LoadedReport[],
  organisation: Organisation | undefined,
): Result<readonly AuditedPart[]> {
  const beside = parts.map((part) => ({
    part,
    ...setBeside(
      part,
      earlier.filter((one) => mayBeOf(part, one, parts, earlier)),
    ),
  }));
  const reports = beside.map(({ part, same }) => [part, ...same] as const);
  const unknown = organisation === undefined ? reports.map((all) => all.filter(tellsOfNetworks).map(noTree)) : [];
  const problems = onlyOnce([...beside.flatMap((one) => one.problems), ...unknown.flat()]);
  if (problems.length > 0) return bad(...problems);
  const taken = new Set(beside.flatMap(({ same }) => same.map(({ file }) => file)));
  return good(
    beside.map(({ part, same, others }, at) => {
      const published = same.map((one) => one.published);
      const found = auditPublished(part.published, organisation, published);
      const told = toldBeside([part.published, ...published]);
      // Of a file that is beside another part there is nothing to say here.
      const apart = at === 0 ? others.filter(({ file }) => !taken.has(file)) : [];
      return { reports: [part, ...same], others: apart, found: [...found, ...told] };
    }),
  );
}

/**
 * Whether an earlier report, or part of a comparison, may be of a part: where one of them doesn't name its wave, it isn't if
 * some group has another number in the two, but in two others of these documents none has.
 */
function mayBeOf(
  part: LoadedReport,
  one: LoadedReport,
  parts: readonly LoadedReport[],
  earlier: readonly LoadedReport[],
): boolean {
  if ((part.published.wave !== null && one.published.wave !== null) || agree(part, one)) return true;
  const siblings = earlier.filter(({ file }) => file === one.file);
  return !parts.some((other) => agree(other, one)) && !siblings.some((other) => agree(part, other));
}

function agree(one: LoadedReport, other: LoadedReport): boolean {
  return otherNumbers(one, other).length === 0;
}

function tellsOfNetworks({ published }: LoadedReport): boolean {
  return published.groups.some(({ network }) => network !== null);
}

function noTree({ file }: LoadedReport): Problem {
  const message =
    'The report tells of networks; name the file of their units with --organisation, to know what adds up.';
  return { file, code: 'missing-argument', message };
}

function onlyOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => seen.size < seen.add(JSON.stringify(problem)).size);
}
