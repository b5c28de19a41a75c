import type { Judged } from '../comparing/compare-rounds.ts';
import { fill } from '../words/fill.ts';
import { markdownEntry } from './markdown-entry.ts';
import { markdownSection } from './markdown-section.ts';
import { markdownText } from './markdown-text.ts';
import {
  judgedCounts,
  judgementsThat,
  judgementWords,
  roundsOpening,
  type ShownJudgement,
  unjudged,
} from './round-words.ts';
import type { RoundsDocument } from './rounds-document.ts';

/** Writes a comparison of rounds in Markdown. */
export function renderRoundsMarkdown(document: RoundsDocument): string {
  const { judged } = document;
  const { title, answered, explained } = roundsOpening(document);
  const [only, another] = judged;
  const sections =
    only !== undefined && another === undefined ? whole(only, document) : judged.map((one) => brief(one, document));
  return `${[`# ${markdownText(title)}`, markdownText(answered), markdownText(explained), ...sections].join('\n\n')}\n`;
}

function whole(judged: Judged, document: RoundsDocument): string[] {
  const { words, round } = document;
  const { who } = words.rounds[round];
  const hidden = unjudged(judged, document).map(({ indicator, why }) => markdownEntry(indicator, '', document, why));
  return [
    markdownSection(fill(words.againstStaff, { who }), [list(judgementsThat(judged, 'against'), document)]),
    markdownSection(fill(words.notAgainstStaff, { who }), [list(judgementsThat(judged, 'not-against'), document)]),
    ...(hidden.length === 0 ? [] : [markdownSection(words.withheldTitle, [hidden.join('\n')])]),
  ];
}

function brief(judged: Judged, document: RoundsDocument): string {
  const { words, round } = document;
  const title = `${judged.judge}: ${fill(words.againstStaff, { who: words.rounds[round].who })}`;
  const against = list(judgementsThat(judged, 'against'), document);
  return markdownSection(title, [against, markdownText(judgedCounts(judged, document))]);
}

function list(judgements: readonly ShownJudgement[], document: RoundsDocument): string {
  const entries = judgements.map(({ indicator, gap }) =>
    markdownEntry(indicator, '', document, judgementWords(gap, document)),
  );
  return entries.length === 0 ? document.words.none : entries.join('\n');
}
