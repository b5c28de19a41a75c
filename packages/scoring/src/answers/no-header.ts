import type { Rubric } from '@rubrikk/core';
import type { AnswerFault } from './answer-fault.ts';
import type { HeaderCell } from './header-cell.ts';
import { shortened } from './shortened.ts';

/** The longest cell that is told in full, in characters. */
const longest = 40;

/**
 * Says that the first row isn't the header, where only one of its cells has words: a title above the table, or a header
 * whose delimiter isn't read. The rows of such a file tell nothing more.
 *
 * @param cells - the cells of the first row, of which none has a meaning
 */
export function noHeader({ id }: Rubric, cells: readonly HeaderCell[]): AnswerFault | undefined {
  const [first, ...others] = cells.filter(({ text }) => text !== '');
  if (first === undefined || others.length > 0) return undefined;
  const { line, column, text } = first;
  const told = `"${shortened(text, longest)}"`;
  const title = `The first row has words in one of its ${cells.length} columns only, ${told}: the header seems to be in line ${line + 1}. Take out what stands above it.`;
  const alone = `The first row is one cell, ${told}, which is no indicator of the rubric "${id}". Cells are told apart by comma, semicolon or tab, or by what a line above the header says, such as sep=|. What else stands above the header is to be taken out.`;
  return { code: 'no-indicator', line, column, message: cells.length > 1 ? title : alone };
}
