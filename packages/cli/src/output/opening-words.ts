import { fill } from '../words/fill.ts';
import { numbersIn } from './numbers-in.ts';
import type { ReportDocument } from './report-document.ts';

/** How many answered, and from how many on groups are shown. */
export function openingWords({ report, words, raters }: ReportDocument): string {
  const { whole } = numbersIn(words);
  const units = new Set(report.results.flatMap(({ unit }) => unit || [])).size;
  const minimum = whole(report.minimum);
  const answered =
    raters === null
      ? fill(words.fewer, { minimum })
      : fill(units > 1 ? words.everyoneInUnits : words.everyone, { raters: whole(raters), units: whole(units) });
  const withheld = report.minimum > 1 ? fill(words.withheld, { minimum }) : '';
  return `${answered} ${withheld}`.trimEnd();
}
