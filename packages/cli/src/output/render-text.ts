import { fill } from '../words/fill.ts';
import { shade } from './bar.ts';
import { dimensionSections } from './dimension-sections.ts';
import { numbersIn } from './numbers-in.ts';
import { priorityLists } from './priority-lists.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { unitTable } from './unit-table.ts';
import { wrap } from './wrap.ts';

/** Writes a report for people to read, in the words of their language. */
export function renderText(document: ReportDocument): string {
  const parts = [opening(document), ...dimensionSections(document), ...priorityLists(document), unitTable(document)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function opening({ report, text, words, raters }: ReportDocument): string {
  const { whole } = numbersIn(words);
  const units = new Set(report.results.flatMap(({ unit }) => unit ?? [])).size;
  const everyone = fill(units > 0 ? words.everyoneInUnits : words.everyone, {
    raters: whole(raters),
    units: whole(units),
  });
  const withheld = fill(words.withheld, { minimum: whole(report.minimum) });
  const { levels } = report.rubric;
  const legend = levels.map((id, at) => `${shade(at, levels.length).repeat(2)} ${at + 1} ${text.levels[id]}`);
  return [text.title, '='.repeat(text.title.length), wrap(`${everyone} ${withheld}`, reportWidth), '', ...legend].join(
    '\n',
  );
}
