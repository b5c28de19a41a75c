import { heading } from './heading.ts';
import { listEntry } from './list-entry.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { stepsOfAll, stepWords } from './step-words.ts';
import { wrap } from './wrap.ts';

/** The next step of each indicator whose levels are described, as one section; none where there is none. */
export function stepList(document: ReportDocument): string[] {
  const { words } = document;
  const entries = stepsOfAll(document).map((step) => {
    const lines = stepWords(step, words).map((line) => wrap(line, reportWidth, '      '));
    return [listEntry('', step.indicator, document), ...lines].join('\n');
  });
  if (entries.length === 0) return [];
  return [[heading(words.nextSteps), wrap(words.nextStepsExplained, reportWidth), ...entries].join('\n')];
}
