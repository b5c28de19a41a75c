import type { ScaledRubric } from '@rubrikk/core';
import { cellPosition } from '../csv/cell-position.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import { answerWords } from './answer-words.ts';
import { levelMeanings } from './level-meanings.ts';
import { meantWord } from './meant-word.ts';
import { normalWord } from './normal-word.ts';
import { shortened } from './shortened.ts';
import { wholeNumber } from './whole-number.ts';

/** Says what is wrong with a cell that stands for no level and no kind of missing. */
export type UnknownAnswer = (row: CsvRow, index: number, indicator: string) => AnswerFault;

/** The longest text that is told in full, in characters. */
const longest = 40;

/** What programs write where nothing was answered. */
const noAnswer = /^(#?n\/?a|n\.a\.|<na>|nan|nat|null|none|nil|missing|#null!|[-–—?.]+)$/i;

export function unknownAnswer(rubric: ScaledRubric, options: AnswerOptions): UnknownAnswer {
  const { isNumbered } = levelMeanings(rubric, options.texts);
  const meant = meantWord(knownWords(rubric, options), options.near);
  const levels = rubric.scale.levels.map(({ id }) => id).join(', ');
  const numbers = `1 to ${rubric.scale.levels.length}`;
  const range = isNumbered ? `${numbers} (${levels})` : levels;
  const label = (options.texts ?? []).length > 0 ? "a level's label" : "a level's label in one of `texts`";
  const words = `${levels}, ${label}, ${isNumbered ? `${numbers}, ` : ''}${missingKinds.join(', ')}, or a word of \`missing\``;
  return (row, index, indicator) => {
    const text = cellText(row, index).trim();
    const place = cellPosition(row, index);
    if (/^[-+]?\d+([.,]\d+)?$/.test(text)) {
      const isWhole = /^[-+]?\d+$/.test(wholeNumber(text));
      const mend = isWhole ? kindFor(text, 'do-not-know') : 'Write whole levels.';
      const message = `${text} for "${indicator}" isn't on the scale; expected ${range}. ${mend}`;
      return { code: 'number-out-of-range', ...place, message };
    }
    const mend = noAnswer.test(text) ? ` ${kindFor(text, 'skipped')}` : meant(text);
    const message = `"${shortened(text, longest)}" for "${indicator}" isn't a level; expected ${words}; empty is skipped.${mend}`;
    return { code: 'unknown-level', ...place, message };
  };
}

/** What a cell may hold, as it is written; not a label of two levels, which stands for neither. */
function knownWords(rubric: ScaledRubric, options: AnswerOptions): string[] {
  const understood = answerWords(rubric, options);
  const ids = rubric.scale.levels.map(({ id }) => id);
  const labels = (options.texts ?? []).flatMap(({ levels }) => Object.values<string>(levels));
  const all = [...ids, ...labels, ...missingKinds, ...Object.keys(options.missing ?? {})];
  return all.filter((word) => understood.has(normalWord(word)));
}

function kindFor(text: string, kind: string): string {
  return `If ${text} stands for a missing answer, give it a kind (\`missing\`), such as ${text}=${kind}.`;
}
