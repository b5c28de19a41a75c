import { fill } from '../words/fill.ts';
import { answeredInAll, everyone } from './everyone.ts';
import { numbersIn } from './numbers-in.ts';
import type { ReportDocument } from './report-document.ts';

/** The wave and the round where they are named, how many answered, and from how many on groups are shown. */
export function openingWords(document: ReportDocument): string {
  const { report, words, round } = document;
  const raters = answeredInAll(document);
  const { whole } = numbersIn(words);
  const units = lowestUnits(document);
  const minimum = whole(report.minimum);
  const answered =
    raters === undefined
      ? fill(words.answersNotShown, { minimum })
      : (answeredOfInvited(document, raters) ??
        fill(units > 1 ? words.everyoneInUnits : words.everyone, { raters: whole(raters), units: whole(units) }));
  const withheld = report.minimum > 1 ? fill(words.withheld, { minimum }) : '';
  const wave = report.wave === undefined ? '' : fill(words.waveOf, { wave: report.wave });
  const named = round === undefined ? '' : fill(words.roundOf, { round: words.report.rounds[round] });
  return [wave, named, answered, withheld].filter((sentence) => sentence !== '').join(' ');
}

/** How many of those who were asked answered, where it is known. */
function answeredOfInvited(document: ReportDocument, raters: number): string | undefined {
  const shown = everyone(document).find(({ status }) => status === 'shown');
  if (shown?.status !== 'shown' || shown.invited === undefined || shown.responseRate === undefined) return undefined;
  const { whole, share } = numbersIn(document.words);
  const { invited, responseRate } = shown;
  const numbers = { raters: whole(raters), invited: whole(invited), rate: share(responseRate) };
  return fill(document.words.everyoneOfInvited, numbers);
}

/** How many units there are results of, not counting those that others of them are a part of. */
function lowestUnits({ report, organisation }: ReportDocument): number {
  const units = new Set(report.results.flatMap(({ unit }) => unit || []));
  const above = new Set(organisation?.units.flatMap(({ id, parent }) => (units.has(id) ? (parent ?? []) : [])));
  return [...units].filter((unit) => !above.has(unit)).length;
}
