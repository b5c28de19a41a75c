import { parseRubricDocument } from '@rubrikk/core';
import { type ParseError, parse, parseTree } from 'jsonc-parser';
import { bad, good, type Result } from '../result.ts';
import { andMore } from './and-more.ts';
import { isNestedTooDeep } from './is-nested-too-deep.ts';
import { issueFault } from './issue-fault.ts';
import type { OrdinalDocument } from './ordinal-document.ts';
import { placeAt } from './place-at.ts';
import { repeatedKeyFaults } from './repeated-key-faults.ts';
import { isReportable, reportIssues } from './report-issues.ts';
import type { RubricFault } from './rubric-fault.ts';
import { syntaxFault } from './syntax-fault.ts';

/** How many faults are listed with their place; a file that isn't meant as JSON has one for nearly each word. */
const listed = 100;

/** Reads a rubric with its texts from JSON; gives everything that is wrong with it, from its commas to its ids. */
export function readRubric(file: string, content: string): Result<OrdinalDocument> {
  const read = understood(content);
  if (!('faults' in read)) return good(read);
  const faults = read.faults.toSorted((a, b) => a.offset - b.offset);
  const problems = faults.slice(0, listed).map(({ offset, ...fault }) => ({
    file,
    ...placeAt(content, offset),
    ...fault,
  }));
  return bad(...problems, ...(faults.length > listed ? [andMore(file, faults.length - listed)] : []));
}

interface Faulty {
  readonly faults: readonly RubricFault[];
}

function understood(content: string): OrdinalDocument | Faulty {
  if (content.trim() === '') return only('empty-file', 'The file is empty; expected a rubric as JSON.');
  if (isNestedTooDeep(content)) {
    return only('not-json', 'This is nested more deeply than can be read; expected a rubric as JSON.');
  }
  return documentOrFaults(content);
}

function documentOrFaults(content: string): OrdinalDocument | Faulty {
  const errors: ParseError[] = [];
  const tree = parseTree(content, errors, { disallowComments: true });
  const syntax = errors.filter(isFirstAtItsPlace).map(syntaxFault);
  if (tree === undefined || !isReadable(content)) return { faults: syntax };
  const parsed = parseRubricDocument(errors.length === 0 ? JSON.parse(content) : parse(content, [], lenient));
  const issues = parsed.ok ? reportIssues(parsed.value.rubric) : parsed.issues;
  const faults = [...syntax, ...issues.map((issue) => issueFault(tree, issue)), ...repeatedKeyFaults(tree)];
  if (!parsed.ok || faults.length > 0 || !isReportable(parsed.value.rubric)) return { faults };
  return { rubric: parsed.value.rubric, texts: parsed.value.texts };
}

/** One comma too many is one fault: the parser misses both a key and a value after it. */
function isFirstAtItsPlace({ offset }: ParseError, at: number, errors: readonly ParseError[]): boolean {
  return errors[at - 1]?.offset !== offset;
}

const lenient = { allowTrailingComma: true };

/** Whether nothing worse than comments and trailing commas keeps a file from being JSON, so that the rest can be told. */
function isReadable(content: string): boolean {
  const errors: ParseError[] = [];
  parse(content, errors, lenient);
  return errors.length === 0;
}

function only(code: string, message: string): Faulty {
  return { faults: [{ offset: 0, code, message }] };
}
