import type { Place, Priorities } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { everyone, everyoneByDimension, shownOfEveryone } from './everyone.ts';
import { gapWords } from './gap-words.ts';
import { largestGaps } from './largest-gaps.ts';
import { favourableWords, levelLabel } from './level-words.ts';
import { markdownEntry } from './markdown-entry.ts';
import { markdownNetworks } from './markdown-networks.ts';
import { markdownSection } from './markdown-section.ts';
import { markdownSteps } from './markdown-steps.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { nameIn } from './name-in.ts';
import { numbersIn } from './numbers-in.ts';
import { openingWords } from './opening-words.ts';
import { reasonWords } from './reason-words.ts';
import type { ReportDocument } from './report-document.ts';
import { isDrawn, stabilityWords } from './stability-words.ts';

/** How many entries a list has at most: the handout is to be one page. */
const longest = 5;

/** Writes a report as a handout of one page in Markdown, for the meeting of the whole staff. */
export function renderMarkdown(document: ReportDocument): string {
  const { text, words } = document;
  const sections = {
    indicators: () => [
      profile(document),
      ...lists(document),
      ...gaps(document),
      ...markdownSteps(document),
      ...withheld(document),
      ...markdownNetworks(document),
    ],
    dimensions: () => [profile(document), markdownText(words.dimensionsOnly), ...markdownNetworks(document)],
    nothing: () => [markdownText(words.nothingShown), ...markdownNetworks(document)],
  }[shownOfEveryone(document)]();
  const parts = [`# ${markdownText(text.title)}`, markdownText(openingWords(document)), ...sections];
  return `${parts.join('\n\n')}\n`;
}

/** The dimensions, each with the share on every level. */
function profile(document: ReportDocument): string {
  const { report, text, words } = document;
  const { whole, share, decimals } = numbersIn(words);
  const { levels } = report.rubric;
  const rows = everyoneByDimension(document).map((result) => {
    const name = markdownText(nameIn(text.dimensions, result.dimension));
    if (result.status === 'suppressed') return [name, ...[...levels, '', ''].map(() => '\\*')];
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
    markdownTable([...header, words.consensus], rows),
    markdownText(`${words.profileExplained} ${words.consensusExplained}`),
  ]);
}

/** Strengths, what must change, and where people disagree. */
function lists(document: ReportDocument): string[] {
  const { report, words } = document;
  const { share, decimals } = numbersIn(words);
  const mine = report.priorities.find(({ unit }) => unit === null) as Priorities;
  const levels = favourableWords(document);
  const level = levelLabel(document, report.rubric.levels[0] as string);
  const consensus = (value: number) => `${words.consensus} ${decimals(value)}`;
  return [
    ...(isDrawn(mine) ? [markdownText(words.stabilityExplained)] : []),
    list(fill(words.strengths, { levels }), mine.strengths, share, document),
    list(fill(words.mustChange, { level, levels }), mine.mustChange, share, document),
    list(words.disagreement, mine.disagreement, consensus, document),
  ];
}

function list(
  title: string,
  places: readonly Place[],
  valueWords: (value: number) => string,
  document: ReportDocument,
): string {
  const { words } = document;
  const entries = places
    .slice(0, longest)
    .map(({ indicator, value, stability }) =>
      markdownEntry(indicator, `**${valueWords(value)}:** `, document, stabilityWords(stability, words)),
    );
  const left = numbersIn(words).whole(places.length - longest);
  const more = places.length > longest ? [`- ${fill(words.more, { count: left })}`] : [];
  return markdownSection(title, [entries.length === 0 ? words.none : [...entries, ...more].join('\n')]);
}

/** Where leaders and teachers differ most; nothing where no roles were compared. */
function gaps(document: ReportDocument): string[] {
  const { report, words } = document;
  const largest = largestGaps(document);
  if (largest === undefined) return [];
  if (largest === 'none-shown') {
    const minimum = numbersIn(words).whole(report.minimum);
    return [markdownSection(words.leadersAndTeachers, [fill(words.notShown, { minimum })])];
  }
  if (largest.length === 0) return [markdownSection(words.leadersAndTeachers, [words.none])];
  const entries = largest.map(
    (gap) => `${markdownEntry(gap.indicator, '', document)}\\\n  ${markdownText(gapWords(gap, words))}`,
  );
  return [markdownSection(words.leadersAndTeachers, [markdownText(words.pairsExplained), entries.join('\n')])];
}

/** The indicators that can't be shown for everyone together, each with why. */
function withheld(document: ReportDocument): string[] {
  const hidden = everyone(document).flatMap((result) => (result.status === 'suppressed' ? [result] : []));
  if (hidden.length === 0) return [];
  const entries = hidden.map((result) =>
    markdownEntry(result.indicator, '', document, reasonWords(result, document.words)),
  );
  return [markdownSection(document.words.withheldTitle, [entries.join('\n')])];
}
