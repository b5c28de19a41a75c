import type { ScaledRubric } from '@rubrikk/core';
import { cellPosition } from '../csv/cell-position.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import { levelMeanings } from './level-meanings.ts';

/** Says what is wrong with a cell that stands for no level and no kind of missing. */
export type UnknownAnswer = (row: CsvRow, index: number, indicator: string) => AnswerFault;

/** The longest text that is told in full, in characters. */
const longest = 40;

export function unknownAnswer(rubric: ScaledRubric, options: AnswerOptions): UnknownAnswer {
  const { isNumbered } = levelMeanings(rubric, options.texts);
  const levels = rubric.scale.levels.map(({ id }) => id).join(', ');
  const numbers = `1 to ${rubric.scale.levels.length}`;
  const range = isNumbered ? `${numbers} (${levels})` : levels;
  const words = `${levels}, a level's label, ${isNumbered ? `${numbers}, ` : ''}or ${missingKinds.join(', ')}`;
  return (row, index, indicator) => {
    const text = cellText(row, index).trim();
    const place = cellPosition(row, index);
    if (/^[-+]?\d+([.,]\d+)?$/.test(text)) {
      const mend = `If ${text} stands for a missing answer, give it a kind, such as ${text}=do-not-know.`;
      const message = `${text} for "${indicator}" isn't on the scale; expected ${range}. ${mend}`;
      return { code: 'number-out-of-range', ...place, message };
    }
    const message = `"${shortened(text)}" for "${indicator}" isn't a level; expected ${words}; empty is skipped.`;
    return { code: 'unknown-level', ...place, message };
  };
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
