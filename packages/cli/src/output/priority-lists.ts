import type { Place, RoleGap } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { favourableWords, levelLabel } from './level-words.ts';
import { numbersIn } from './numbers-in.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

/** How many of the largest gaps are listed. */
const gapsListed = 5;

/** What to talk about: strengths, what must change, where people disagree, and how leaders and teachers differ. */
export function priorityLists(document: ReportDocument): string[] {
  const { report, words } = document;
  const { share, decimals } = numbersIn(words);
  const lowest = report.rubric.levels[0] ?? '';
  const mine = report.priorities.find(({ unit }) => unit === null);
  const lists = [
    list(fill(words.strengths, { levels: favourableWords(document) }), mine?.strengths ?? [], share, document),
    list(
      fill(words.mustChange, { level: levelLabel(document, lowest), levels: favourableWords(document) }),
      mine?.mustChange ?? [],
      share,
      document,
    ),
    list(words.disagreement, mine?.disagreement ?? [], (value) => `${words.consensus} ${decimals(value)}`, document),
  ];
  const gaps = report.gaps.filter(({ unit }) => unit === null);
  return gaps.length === 0 ? lists : [...lists, gapList(gaps, document)];
}

function list(
  title: string,
  places: readonly Place[],
  valueWords: (value: number) => string,
  document: ReportDocument,
): string {
  const lines = places.map(({ indicator, value }) => entry(valueWords(value), indicator, document));
  return section(title, lines.length === 0 ? [document.words.none] : lines);
}

function gapList(gaps: readonly RoleGap[], document: ReportDocument): string {
  const { words } = document;
  const { share } = numbersIn(words);
  const shown = gaps.flatMap((gap) => (gap.status === 'shown' ? [gap] : []));
  if (shown.length === 0) return section(words.leadersAndTeachers, [words.noGap]);
  const largest = shown.toSorted((a, b) => Math.abs(b.cliffsDelta) - Math.abs(a.cliffsDelta)).slice(0, gapsListed);
  const lines = largest.map((gap) => {
    const pairs = { higher: share(gap.higher), lower: share(gap.lower), equal: share(gap.equal) };
    return `${entry('', gap.indicator, document)}\n      ${fill(words.pairs, pairs)}`;
  });
  return section(words.leadersAndTeachers, lines);
}

function section(title: string, lines: readonly string[]): string {
  return [title, '-'.repeat(title.length), ...lines].join('\n');
}

function entry(value: string, indicator: string, { text }: ReportDocument): string {
  const statement = printable(text.indicators[indicator] ?? indicator);
  const lead = value === '' ? '  – ' : `  – ${value}: `;
  return wrap(`${lead.trimStart()}${statement}`, reportWidth - 4, '    ').replace(/^ {4}/, '  ');
}
