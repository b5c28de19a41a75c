import type { RoleGap } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { heading } from './heading.ts';
import { listEntry } from './list-entry.ts';
import { numbersIn } from './numbers-in.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

/** How many of the largest gaps are listed. */
const listed = 5;

/** Where leaders and teachers differ most, as one section; no section where no roles were compared. */
export function gapList(document: ReportDocument): string[] {
  const { report, words } = document;
  const gaps = report.gaps.filter(({ unit }) => unit === null);
  if (gaps.length === 0) return [];
  const shown = gaps.flatMap((gap) => (gap.status === 'shown' ? [gap] : []));
  const largest = shown
    .filter(({ cliffsDelta }) => cliffsDelta !== 0)
    .sort((a, b) => Math.abs(b.cliffsDelta) - Math.abs(a.cliffsDelta))
    .slice(0, listed);
  const minimum = numbersIn(words).whole(report.minimum);
  const lines =
    shown.length === 0
      ? [wrap(fill(words.notShown, { minimum }), reportWidth)]
      : largest.length === 0
        ? [words.none]
        : [wrap(words.pairsExplained, reportWidth), ...largest.map((gap) => gapEntry(gap, document))];
  return [[heading(words.leadersAndTeachers), ...lines].join('\n')];
}

function gapEntry(gap: Extract<RoleGap, { status: 'shown' }>, document: ReportDocument): string {
  const { words } = document;
  const { share } = numbersIn(words);
  const pairs = { higher: share(gap.higher), lower: share(gap.lower), equal: share(gap.equal) };
  const sentence = fill(words.pairs, { first: printable(gap.roles[0]), second: printable(gap.roles[1]), ...pairs });
  return `${listEntry('', gap.indicator, document)}\n${wrap(sentence, reportWidth, '      ')}`;
}
