import type { RoundsGap } from '@rubrikk/scoring';
import type { Judged } from '../comparing/compare-rounds.ts';
import { fill } from '../words/fill.ts';
import { levelLabel } from './level-words.ts';
import { notShownWords } from './not-shown-words.ts';
import { numbersIn } from './numbers-in.ts';
import type { RoundsDocument } from './rounds-document.ts';
import type { WithoutFigures } from './withheld-list.ts';

/** A judgement on one indicator that is shown beside its staff. */
interface ShownJudgement {
  readonly indicator: string;
  readonly gap: RoundsGap;
}

/** The judgements that went against the staff, those first that the fewest had chosen, or those that didn't. */
export function judgementsThat({ gaps }: Judged, are: 'against' | 'not-against'): ShownJudgement[] {
  const shown = gaps.flatMap(({ indicator, gap }): ShownJudgement[] =>
    gap?.status === 'shown' && gap.againstStaff === (are === 'against') ? [{ indicator, gap }] : [],
  );
  return are === 'against' ? shown.sort((a, b) => a.gap.at - b.gap.at) : shown;
}

/** The indicators without figures: withheld, or nothing to compare. */
export function unjudged({ gaps }: Judged, document: RoundsDocument): WithoutFigures[] {
  const { words, rule } = document;
  const withheld = notShownWords(rule.minimum, words);
  const none = fill(words.noJudgement, { who: words.speakers[document.round] });
  return gaps.flatMap(({ indicator, gap }) =>
    gap?.status === 'shown' ? [] : [{ indicator, why: gap === undefined ? none : withheld }],
  );
}

/** The level agreed on, and what the staff chose. */
export function judgementWords({ level, below, at, above }: RoundsGap, document: RoundsDocument): string {
  const { rubric, words } = document;
  const { share } = numbersIn(words);
  const label = levelLabel(document, rubric.scale.levels[level - 1]?.id as string);
  return fill(words.judged, { level: label, below: share(below), at: share(at), above: share(above) });
}

/** How many judgements went against the staff, how many didn't, and how many aren't shown. */
export function judgedCounts(judged: Judged, document: RoundsDocument): string {
  const { words } = document;
  const { whole } = numbersIn(words);
  const parts = [
    [words.againstShort, judgementsThat(judged, 'against').length],
    [words.notAgainstShort, judgementsThat(judged, 'not-against').length],
    [words.withheldShort, unjudged(judged, document).length],
  ] as const;
  return parts.flatMap(([name, count]) => (count === 0 ? [] : [`${name} ${whole(count)}`])).join(', ');
}

/** What the comparison is called, how many rated alone, and what the figures are. */
export function roundsOpening(document: RoundsDocument): {
  readonly title: string;
  readonly paragraphs: readonly [answered: string, explained: string];
} {
  const { text, words, round, wave, raters, rule, rubric } = document;
  const { whole, share } = numbersIn(words);
  const minimum = whole(rule.minimum);
  const who = words.speakers[round];
  const limit = share(1 / rubric.scale.levels.length);
  const sentences = [
    wave === undefined ? '' : fill(words.waveOf, { wave: wave }),
    raters === null ? fill(words.aloneNotShown, { minimum }) : fill(words.aloneAnswered, { raters: whole(raters) }),
    rule.minimum > 1 ? fill(words.withheld, { minimum }) : '',
  ];
  return {
    title: `${text.title}: ${words.speakers.individual} → ${who}`,
    paragraphs: [
      sentences.filter((sentence) => sentence !== '').join(' '),
      fill(words.roundsExplained, { who, limit }),
    ],
  };
}
