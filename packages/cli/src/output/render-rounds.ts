import type { Judged } from '../comparing/compare-rounds.ts';
import { fill } from '../words/fill.ts';
import { heading } from './heading.ts';
import { listEntry } from './list-entry.ts';
import { printable } from './printable.ts';
import { reportWidth } from './report-width.ts';
import {
  judgedCounts,
  judgementsThat,
  judgementWords,
  roundsOpening,
  type ShownJudgement,
  unjudged,
} from './round-words.ts';
import type { RoundsDocument } from './rounds-document.ts';
import { wrap } from './wrap.ts';

/** Writes a comparison of rounds for people to read: first where what was agreed on went against the staff. */
export function renderRounds(document: RoundsDocument): string {
  const { judged } = document;
  const { title, answered, explained } = roundsOpening(document);
  const opening = `${heading(title, '=')}\n${wrap(answered, reportWidth)}\n\n${wrap(explained, reportWidth)}`;
  const [only, another] = judged;
  const sections =
    only !== undefined && another === undefined ? whole(only, document) : judged.map((one) => brief(one, document));
  return `${[opening, ...sections].join('\n\n')}\n`;
}

/** Everything of the one judgement that there is. */
function whole(judged: Judged, document: RoundsDocument): string[] {
  const { words, round } = document;
  const { who } = words.rounds[round];
  const hidden = unjudged(judged, document).map(
    ({ indicator, why }) => `${listEntry('', indicator, document)}\n${wrap(why, reportWidth, '      ')}`,
  );
  return [
    section(fill(words.againstStaff, { who }), judgementsThat(judged, 'against'), document),
    section(fill(words.notAgainstStaff, { who }), judgementsThat(judged, 'not-against'), document),
    ...(hidden.length === 0 ? [] : [[heading(words.withheldTitle), ...hidden].join('\n')]),
  ];
}

/** Of several judgements each with what went against its staff, and how many others there are. */
function brief(judged: Judged, document: RoundsDocument): string {
  const { words, round } = document;
  const title = `${printable(judged.judge)}: ${fill(words.againstStaff, { who: words.rounds[round].who })}`;
  const counts = wrap(judgedCounts(judged, document), reportWidth);
  return `${section(title, judgementsThat(judged, 'against'), document)}\n\n${counts}`;
}

function section(title: string, judgements: readonly ShownJudgement[], document: RoundsDocument): string {
  const entries = judgements.map(({ indicator, gap }) => {
    return `${listEntry('', indicator, document)}\n${wrap(judgementWords(gap, document), reportWidth, '      ')}`;
  });
  return [heading(title), ...(entries.length === 0 ? [document.words.none] : entries)].join('\n');
}
