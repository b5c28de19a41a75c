import type { Judged } from '../comparing/compare-rounds.ts';
import { fill } from '../words/fill.ts';
import type { Layout } from './layout.ts';
import { nameIn } from './name-in.ts';
import { noneWords } from './none-words.ts';
import { judgedCounts, judgementsThat, judgementWords, roundsOpening, unjudged } from './round-words.ts';
import type { RoundsDocument } from './rounds-document.ts';
import { reverseOf, turnedWords } from './turned-words.ts';
import { withheldList } from './withheld-list.ts';

/** Writes a comparison of rounds for people to read: first where what was agreed on went against the staff. */
export function renderRounds(document: RoundsDocument, layout: Layout): string {
  const { judged, rubric, text, words } = document;
  const { title, paragraphs } = roundsOpening(document);
  const [only, another] = judged;
  const sections =
    only !== undefined && another === undefined
      ? whole(only, document, layout)
      : judged.flatMap((one) => brief(one, document, layout));
  const opening = layout.opening(title, [...paragraphs, ...turnedWords(reverseOf(rubric), text, words)]);
  return `${[opening, ...sections].join('\n\n')}\n`;
}

/** Everything of the one judgement that there is. */
function whole(judged: Judged, document: RoundsDocument, layout: Layout): string[] {
  const sections = isAnyShown(judged)
    ? (['against', 'not-against'] as const).map((are) => section({ judged, are }, document, layout))
    : [];
  return [...sections, ...withheldList(unjudged(judged, document), document, layout)];
}

/** Of several judgements each with what went against its staff, and how many others there are. */
function brief(judged: Judged, document: RoundsDocument, layout: Layout): string[] {
  const { words } = document;
  const judge = judged.judge || words.report.groups.unnamed;
  if (!isAnyShown(judged)) {
    const reasons = new Set(unjudged(judged, document).map(({ why }) => why));
    return [layout.section(judge, [...reasons].map(layout.paragraph))];
  }
  return [
    section({ judged, are: 'against', judge }, document, layout),
    layout.paragraph(judgedCounts(judged, document)),
  ];
}

function isAnyShown({ gaps }: Judged): boolean {
  return gaps.some(({ gap }) => gap?.status === 'shown');
}

interface JudgementsPart {
  readonly judged: Judged;
  readonly are: 'against' | 'not-against';
  /** Who judged, where there are several. */
  readonly judge?: string;
}

/** The judgements that went against the staff, or that didn't. */
function section({ judged, are, judge }: JudgementsPart, document: RoundsDocument, layout: Layout): string {
  const { text, words, round } = document;
  const entries = judgementsThat(judged, are).map(({ indicator, gap }) => {
    return layout.entry(nameIn(text.indicators, indicator), { beneath: [judgementWords(gap, document)] });
  });
  const who = words.speakers[round];
  const title = fill(are === 'against' ? words.againstStaff : words.notAgainstStaff, { who });
  const gaps = judged.gaps.map(({ gap }) => gap);
  const name = judge === undefined ? title : `${judge}: ${title}`;
  return layout.section(name, entries.length === 0 ? [noneWords(gaps, words)] : entries);
}
