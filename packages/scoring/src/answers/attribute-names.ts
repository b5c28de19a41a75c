import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import type { HeaderCell } from './header-cell.ts';
import type { IndicatorName } from './indicator-names.ts';
import { normalWord } from './normal-word.ts';
import { quotedNames } from './quoted-names.ts';

/** What a column of any file of answers may tell of a rater. */
export const attributes = ['unit', 'role', 'rater'] as const;

/** The names under which an attribute's column is taken by itself. */
const ownNames = { unit: ['unit'], role: ['role'], rater: ['rater', 'respondent'] } as const;

/** An attribute that a file may have a column for. */
export interface AskedAttribute {
  /** Its name, as the table has it. */
  readonly name: string;
  /** The column that was asked for. */
  readonly column: string | undefined;
  /** The headers that are taken by themselves when none was asked for. */
  readonly own: readonly string[];
}

/** The header names of the attributes, and a fault for each that was asked for and can't be had. */
export function attributeNames(
  header: readonly HeaderCell[],
  options: AnswerOptions,
  indicatorOf: IndicatorName,
  more: readonly AskedAttribute[] = [],
): { readonly names: ReadonlyMap<string, string>; readonly faults: readonly AnswerFault[] } {
  const all = [...attributes.map((name) => ({ name, column: options[name], own: ownNames[name] })), ...more];
  const names = new Map<string, string>();
  const faults: AnswerFault[] = [];
  const cells = new Map(header.toReversed().map((cell) => [normalWord(cell.text), cell]));
  for (const { name, column } of all) {
    if (column === undefined) continue;
    const cell = cells.get(normalWord(column));
    const other = names.get(normalWord(column));
    if (cell === undefined) faults.push(missingColumn(name, column, header));
    else if (other !== undefined) faults.push(askedTwice(cell, other, name));
    else names.set(normalWord(column), name);
  }
  for (const { name, column, own } of all) {
    if (column !== undefined) continue;
    const isFree = (header: string) => cells.has(header) && !names.has(header) && indicatorOf(header) === undefined;
    const found = own.find(isFree);
    if (found !== undefined) names.set(found, name);
  }
  return { names, faults };
}

function missingColumn(attribute: string, name: string, header: readonly HeaderCell[]): AnswerFault {
  const there = quotedNames(header.map(({ text }) => text));
  const message = `There is no column "${name}" for the ${attribute}; the file has ${there}.`;
  return { code: 'missing-column', line: header[0]?.line ?? 1, column: 1, message };
}

function askedTwice(cell: HeaderCell, one: string, other: string): AnswerFault {
  const message = `The column "${cell.text}" is asked for as the ${one} and as the ${other}; name another column for one of them.`;
  return { code: 'duplicate-column', line: cell.line, column: cell.column, message };
}
