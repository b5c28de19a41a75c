import type { Priorities } from '@rubrikk/scoring';
import { everyone, everyoneByDimension, shownOfEveryone } from './everyone.ts';
import { markdownLayout } from './markdown-layout.ts';
import { markdownNetworks } from './markdown-networks.ts';
import { markdownSection } from './markdown-section.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { nameIn } from './name-in.ts';
import { numbersIn } from './numbers-in.ts';
import { openingWords } from './opening-words.ts';
import { priorityLists } from './priority-lists.ts';
import { reasonWords } from './reason-words.ts';
import type { ReportDocument } from './report-document.ts';
import { withheldSign } from './share-cell.ts';
import { stepList } from './step-list.ts';
import { type ShownStep, stepsOfAll } from './step-words.ts';
import { turnedWords } from './turned-words.ts';
import { unitDifferences } from './unit-differences.ts';
import { withheldList } from './withheld-list.ts';
import { withheldNote } from './withheld-note.ts';

/** How many entries a list has at most: the handout is to be one page. */
const longest = 5;

/** Writes a report as a handout of one page in Markdown, for the meeting of the whole staff. */
export function renderMarkdown(document: ReportDocument): string {
  const { text, words } = document;
  const sections = {
    indicators: () => [
      profile(document),
      ...priorityLists(document, markdownLayout, longest),
      ...unitDifferences(document).map(markdownText),
      ...steps(document),
      ...withheld(document),
      ...markdownNetworks(document),
    ],
    dimensions: () => [profile(document), markdownText(words.dimensionsOnly), ...markdownNetworks(document)],
    nothing: () => [markdownText(words.nothingShown), ...markdownNetworks(document)],
  }[shownOfEveryone(document)]();
  const parts = [
    markdownLayout.opening(text.title, [openingWords(document), ...turnedWords(document.report.turned, text, words)]),
    ...sections,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The dimensions, each with the share on every level. */
function profile(document: ReportDocument): string {
  const { report, text, words } = document;
  const { whole, share, decimals } = numbersIn(words);
  const { levels } = report.rubric;
  const dimensions = everyoneByDimension(document);
  const rows = dimensions.map((result) => {
    const name = markdownText(nameIn(text.dimensions, result.dimension));
    if (result.status === 'suppressed') return [name, ...[...levels, '', ''].map(() => markdownText(withheldSign))];
    const shares = levels.map((_, at) => (result.shares === undefined ? '–' : share(result.shares[at] as number)));
    const consensus = result.consensus === undefined ? '–' : decimals(result.consensus);
    return [name, whole(result.n), ...shares, consensus];
  });
  const header = [
    words.dimension,
    'n',
    ...levels.map((level, at) => `${at + 1} ${markdownText(nameIn(text.levels, level))}`),
  ];
  return markdownSection(words.profile, [
    markdownTable([...header, words.report.figures.consensus], rows),
    markdownText(`${words.profileExplained} ${words.consensusExplained}`),
    ...withheldNote(dimensions, report.minimum, words).map(markdownText),
  ]);
}

/** The next steps, those first that are listed under what must change. */
function steps(document: ReportDocument): string[] {
  const { mustChange } = document.report.priorities.find(({ unit }) => unit === null) as Priorities;
  const places = new Map(mustChange.map(({ indicator }, at) => [indicator, at]));
  const placeOf = ({ indicator }: ShownStep) => places.get(indicator) ?? mustChange.length;
  const inOrder = stepsOfAll(document).toSorted((a, b) => placeOf(a) - placeOf(b));
  return stepList(inOrder.slice(0, longest), document, markdownLayout);
}

/** The indicators that can't be shown for everyone together, each with why. */
function withheld(document: ReportDocument): string[] {
  const hidden = everyone(document).flatMap((result) => {
    return result.status === 'suppressed'
      ? [{ indicator: result.indicator, why: reasonWords(result, document.words) }]
      : [];
  });
  return withheldList(hidden, document, markdownLayout);
}
