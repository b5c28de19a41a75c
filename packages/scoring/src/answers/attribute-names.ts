import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import type { HeaderCell } from './header-cell.ts';
import type { IndicatorName } from './indicator-names.ts';
import { normalWord } from './normal-word.ts';
import { quotedNames } from './quoted-names.ts';

/** What a column may tell of a rater. */
export type Attribute = 'unit' | 'role' | 'rater';

export const attributes = ['unit', 'role', 'rater'] as const satisfies readonly Attribute[];

/** The names under which an attribute's column is taken by itself. */
const ownNames = { unit: ['unit'], role: ['role'], rater: ['rater', 'respondent'] } as const;

/** The header names of the attributes, and a fault for each that was asked for and can't be had. */
export function attributeNames(
  header: readonly HeaderCell[],
  options: AnswerOptions,
  indicatorOf: IndicatorName,
): { readonly names: ReadonlyMap<string, Attribute>; readonly faults: readonly AnswerFault[] } {
  const names = new Map<string, Attribute>();
  const faults: AnswerFault[] = [];
  const cells = new Map(header.toReversed().map((cell) => [normalWord(cell.text), cell]));
  for (const attribute of attributes) {
    const asked = options[attribute];
    if (asked === undefined) continue;
    const cell = cells.get(normalWord(asked));
    const other = names.get(normalWord(asked));
    if (cell === undefined) faults.push(missingColumn(attribute, asked, header));
    else if (other !== undefined) faults.push(askedTwice(cell, other, attribute));
    else names.set(normalWord(asked), attribute);
  }
  for (const attribute of attributes) {
    if (options[attribute] !== undefined) continue;
    const isFree = (name: string) => cells.has(name) && !names.has(name) && indicatorOf(name) === undefined;
    const own = ownNames[attribute].find(isFree);
    if (own !== undefined) names.set(own, attribute);
  }
  return { names, faults };
}

function missingColumn(attribute: Attribute, name: string, header: readonly HeaderCell[]): AnswerFault {
  const there = quotedNames(header.map(({ text }) => text));
  const message = `There is no column "${name}" for the ${attribute}; the file has ${there}.`;
  return { code: 'missing-column', line: header[0]?.line ?? 1, column: 1, message };
}

function askedTwice(cell: HeaderCell, one: Attribute, other: Attribute): AnswerFault {
  const message = `The column "${cell.text}" is asked for as the ${one} and as the ${other}; name another column for one of them.`;
  return { code: 'duplicate-column', line: cell.line, column: cell.column, message };
}
