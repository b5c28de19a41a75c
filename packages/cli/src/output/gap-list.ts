import { fill } from '../words/fill.ts';
import { gapWords } from './gap-words.ts';
import { heading } from './heading.ts';
import { largestGaps } from './largest-gaps.ts';
import { listEntry } from './list-entry.ts';
import { numbersIn } from './numbers-in.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

/** Where leaders and teachers differ most, as one section; no section where no roles were compared. */
export function gapList(document: ReportDocument): string[] {
  const largest = largestGaps(document);
  return largest === undefined
    ? []
    : [[heading(document.words.leadersAndTeachers), ...gapLines(largest, document)].join('\n')];
}

function gapLines(largest: NonNullable<ReturnType<typeof largestGaps>>, document: ReportDocument): string[] {
  const { report, words } = document;
  const minimum = numbersIn(words).whole(report.minimum);
  if (largest === 'none-shown') return [wrap(fill(words.notShown, { minimum }), reportWidth)];
  if (largest.length === 0) return [words.none];
  const entries = largest.map((gap) => {
    return `${listEntry('', gap.indicator, document)}\n${wrap(gapWords(gap, words), reportWidth, '      ')}`;
  });
  return [wrap(words.pairsExplained, reportWidth), ...entries];
}
