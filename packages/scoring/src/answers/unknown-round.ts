import { cellPosition } from '../csv/cell-position.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { rounds } from '../responses/rounds.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerWords } from './answer-words.ts';

/** Says that a cell names no round, and which words do. */
export function unknownRound(words: AnswerWords): (row: CsvRow, index: number) => AnswerFault {
  const expected = rounds.map((round, place) => `${round} (${furtherWords(words, place, round)})`).join(', ');
  return (row, index) => {
    const text = cellText(row, index).trim();
    const told = text === '' ? 'An empty cell' : `"${text}"`;
    const message = `${told} is no round; expected ${expected}.`;
    return { code: 'unknown-round', ...cellPosition(row, index), message };
  };
}

/** The words of a round beside its id; an empty cell that stands for it isn't one to be told. */
function furtherWords(words: AnswerWords, place: number, id: string): string {
  const all = [...words].filter(([word, its]) => its === place && word !== id && word !== '');
  return all.map(([word]) => word).join(', ');
}
