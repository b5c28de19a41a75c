import { type Node, type ParseError, parse, parseTree } from 'jsonc-parser';
import { isNestedTooDeep } from './is-nested-too-deep.ts';
import { repeatedKeyFaults } from './repeated-key-faults.ts';
import type { RubricFault } from './rubric-fault.ts';
import { syntaxFault } from './syntax-fault.ts';

/** What a JSON text gave: its data, where it could be told, and what is wrong with the text itself. */
export interface JsonRead {
  readonly faults: readonly RubricFault[];
  /** Left out where the text is too far from JSON for anything to be said of what it holds. */
  readonly found?: { readonly tree: Node; readonly data: unknown };
}

/** Reads JSON text; comments and commas too many are told and passed over, so that the rest can be told as well. */
export function readJson(content: string, expected: string): JsonRead {
  if (content.trim() === '') return only('empty-file', `The file is empty; expected ${expected} as JSON.`);
  if (isNestedTooDeep(content)) {
    return only('not-json', `This is nested more deeply than can be read; expected ${expected} as JSON.`);
  }
  const errors: ParseError[] = [];
  const tree = parseTree(content, errors, { disallowComments: true });
  if (errors.length > 0 && !/^\s*[[{/]/.test(content)) {
    return only('not-json', `This isn't JSON, which begins with { and ends with }; expected ${expected} as JSON.`);
  }
  const syntax = errors.filter(isFirstAtItsPlace).map(syntaxFault);
  if (tree === undefined || !isReadable(content)) return { faults: syntax };
  const data: unknown = errors.length === 0 ? JSON.parse(content) : parse(content, [], lenient);
  return { faults: [...syntax, ...repeatedKeyFaults(tree)], found: { tree, data } };
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

function only(code: string, message: string): JsonRead {
  return { faults: [{ offset: 0, code, message }] };
}
