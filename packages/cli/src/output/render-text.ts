import { shade } from './bar.ts';
import { dimensionProfile } from './dimension-profile.ts';
import { dimensionSections } from './dimension-sections.ts';
import { shownOfEveryone } from './everyone.ts';
import { nameIn } from './name-in.ts';
import { networkTable } from './network-table.ts';
import { openingWords } from './opening-words.ts';
import { printable } from './printable.ts';
import { priorityLists } from './priority-lists.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { stepList } from './step-list.ts';
import { stepsOfAll } from './step-words.ts';
import { textLayout } from './text-layout.ts';
import { turnedWords } from './turned-words.ts';
import { unitDifferences } from './unit-differences.ts';
import { unitTable } from './unit-table.ts';
import { wrap } from './wrap.ts';

/** How many entries a list has at most; only those that share its last place are left out. */
const longestList = 10;

/** Writes a report for people to read, in the words of their language. */
export function renderText(document: ReportDocument): string {
  const { words } = document;
  const sections = {
    indicators: () => [
      legend(document),
      ...dimensionSections(document),
      ...priorityLists(document, textLayout, longestList),
      ...stepList(stepsOfAll(document), document, textLayout),
    ],
    dimensions: () => [legend(document), ...dimensionProfile(document)],
    nothing: () => [wrap(words.nothingShown, reportWidth)],
  }[shownOfEveryone(document)]();
  const parts = [
    textLayout.opening(document.text.title, [
      openingWords(document),
      ...turnedWords(document.report.turned, document.text, words),
    ]),
    ...sections,
    ...besideOneAnother(document),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Units and networks beside one another, or that they can't be compared. */
function besideOneAnother(document: ReportDocument): string[] {
  const { report, words } = document;
  const units = unitTable(document);
  const networks = networkTable(document);
  if (report.comparable.units || [units, networks].every((table) => table === '')) {
    const differences = unitDifferences(document).map((sentence) => wrap(printable(sentence), reportWidth));
    return [units, ...differences, networks];
  }
  return [wrap(words.unitsNotComparable, reportWidth)];
}

/** What the bars and the figures mean. */
function legend({ report, text, words }: ReportDocument): string {
  const { levels } = report.rubric;
  const number = (at: number) => String(at + 1).padStart(String(levels.length).length);
  const labels = levels.map((id, at) => {
    return `${shade(at, levels.length).repeat(2)} ${number(at)} ${nameIn(text.levels, id)}`;
  });
  return [...labels, '', wrap(`${words.figures} ${words.consensusExplained}`, reportWidth)].join('\n');
}
