import type { Rubric } from '@rubrikk/core';
import { indicatorIds } from '../tally/indicators-of.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import { type AskedAttribute, attributeNames, attributes } from './attribute-names.ts';
import type { HeaderCell } from './header-cell.ts';
import { indicatorNames } from './indicator-names.ts';
import { meantWord } from './meant-word.ts';
import { noHeader } from './no-header.ts';
import { normalWord } from './normal-word.ts';
import { quotedNames } from './quoted-names.ts';
import { shortened } from './shortened.ts';

/** What each column of a file holds. */
export interface AnswerColumns {
  /** The rubric's indicators that have a column, in the rubric's order. */
  readonly indicators: readonly string[];
  /** The column of each of them, from 0. */
  readonly positions: Int32Array;
  /** The columns of the attributes that are there, from 0. */
  readonly unit?: number;
  readonly role?: number;
  readonly rater?: number;
  /** The columns of further attributes, by their names. */
  readonly more?: ReadonlyMap<string, number>;
}

/** What the header told. */
interface HeaderRead {
  readonly columns: AnswerColumns;
  readonly faults: readonly AnswerFault[];
  /** False where the first row is something else, so that the other rows can't be understood. */
  readonly isHeader: boolean;
}

/** Finds out from the header what each column holds. */
export function answerColumns(
  rubric: Rubric,
  header: readonly HeaderCell[],
  options: AnswerOptions,
  more: readonly AskedAttribute[] = [],
): HeaderRead {
  const indicatorOf = indicatorNames(rubric, options.texts);
  const ignored = new Set(options.ignore?.map(normalWord));
  const read = header.filter((cell) => !ignored.has(normalWord(cell.text)));
  const attributeOf = attributeNames(read, options, indicatorOf, more);
  const faults = [...attributeOf.faults];
  const found = new Map<string, HeaderCell>();
  const unknown: HeaderCell[] = [];
  for (const cell of read) {
    const holds = contentOf(attributeOf.names.get(normalWord(cell.text)), indicatorOf(cell.text));
    const first = holds === undefined ? undefined : found.get(holds);
    if (holds === undefined) unknown.push(cell);
    else if (first === undefined) found.set(holds, cell);
    else faults.push(duplicate(cell, first));
  }
  const all = indicatorIds(rubric);
  const fault = all.length > 0 && found.size === 0 ? noHeader(rubric, unknown) : undefined;
  if (fault !== undefined) return { columns: noColumns(), faults: [fault], isHeader: false };
  const asked = all.filter((id) => found.has(`indicator ${id}`));
  const without = all.filter((id) => !found.has(`indicator ${id}`));
  const meant = meantWord(without, options.near);
  faults.push(...unknown.map((cell) => unknownColumn(cell, rubric, without, meant(cell.text), more.length > 0)));
  if (asked.length === 0) faults.push(noIndicator(rubric, all, header[0]));
  const position = (holds: string) => header.indexOf(found.get(holds) as HeaderCell);
  const places = attributes.filter((name) => found.has(`attribute ${name}`));
  const further = more.filter(({ name }) => found.has(`attribute ${name}`));
  const columns = {
    indicators: asked,
    positions: Int32Array.from(asked, (id) => position(`indicator ${id}`)),
    ...Object.fromEntries(places.map((name) => [name, position(`attribute ${name}`)])),
    ...(more.length > 0 && { more: new Map(further.map(({ name }) => [name, position(`attribute ${name}`)])) }),
  };
  return { columns, faults, isHeader: true };
}

function noColumns(): AnswerColumns {
  return { indicators: [], positions: new Int32Array(0) };
}

function contentOf(attribute: string | undefined, indicator: string | undefined): string | undefined {
  if (attribute !== undefined) return `attribute ${attribute}`;
  return indicator === undefined ? undefined : `indicator ${indicator}`;
}

function duplicate(cell: HeaderCell, first: HeaderCell): AnswerFault {
  const message = `Two columns hold the same: "${first.text}" and "${cell.text}"; remove one of them.`;
  return { code: 'duplicate-column', line: cell.line, column: cell.column, message };
}

function unknownColumn(
  cell: HeaderCell,
  rubric: Rubric,
  without: readonly string[],
  meant: string,
  hasMore: boolean,
): AnswerFault {
  const { line, column } = cell;
  if (cell.text === '') return { code: 'unknown-column', line, column, message: namelessColumn };
  const open =
    without.length === 0 ? 'all of its indicators have a column' : `without a column: ${quotedNames(without)}`;
  const holds = hasMore ? '`unit`, `role`, `rater`, `wave`, `round` or `attributes`' : '`unit`, `role` or `rater`';
  const message = `The rubric "${rubric.id}" has no indicator "${shortened(cell.text, longest)}" (${open}).${meant} Mend the name, pass over the column with \`ignore\`, or say what else it holds with ${holds}.`;
  return { code: 'unknown-column', line, column, message };
}

/** The longest name that is told in full, in characters. */
const longest = 80;

const namelessColumn = 'This column has no name; give it one, or take the column out.';

function noIndicator(rubric: Rubric, all: readonly string[], first: HeaderCell | undefined): AnswerFault {
  const message = `No column is an indicator of the rubric "${rubric.id}"; expected a header with some of ${quotedNames(all)}.`;
  return { code: 'no-indicator', line: first?.line ?? 1, column: 1, message };
}
