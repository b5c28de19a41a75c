import type { Judged } from '../comparing/compare-rounds.ts';
import { fill } from '../words/fill.ts';
import type { Layout } from './layout.ts';
import { nameIn } from './name-in.ts';
import {
  judgedCounts,
  judgementsThat,
  judgementWords,
  roundsOpening,
  type ShownJudgement,
  unjudged,
} from './round-words.ts';
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
  const { words, round } = document;
  const who = words.speakers[round];
  return [
    section(fill(words.againstStaff, { who }), judgementsThat(judged, 'against'), document, layout),
    section(fill(words.notAgainstStaff, { who }), judgementsThat(judged, 'not-against'), document, layout),
    ...withheldList(unjudged(judged, document), document, layout),
  ];
}

/** Of several judgements each with what went against its staff, and how many others there are. */
function brief(judged: Judged, document: RoundsDocument, layout: Layout): string[] {
  const { words, round } = document;
  const title = `${judged.judge}: ${fill(words.againstStaff, { who: words.speakers[round] })}`;
  return [
    section(title, judgementsThat(judged, 'against'), document, layout),
    layout.paragraph(judgedCounts(judged, document)),
  ];
}

function section(
  title: string,
  judgements: readonly ShownJudgement[],
  document: RoundsDocument,
  layout: Layout,
): string {
  const { text, words } = document;
  const entries = judgements.map(({ indicator, gap }) => {
    return layout.entry(nameIn(text.indicators, indicator), { beneath: [judgementWords(gap, document)] });
  });
  return layout.section(title, entries.length === 0 ? [words.none] : entries);
}
