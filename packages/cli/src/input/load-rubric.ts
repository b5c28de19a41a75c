import { readFileSync } from 'node:fs';
import { library } from '@rubrikk/content/library';
import { formatPath, type Issue, parseRubricDocument, type RubricDocument } from '@rubrikk/core';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { fileProblem } from './file-problem.ts';
import { placeAt } from './place-at.ts';

/** Finds a rubric with its texts: one that ships, by its id, or one in a JSON file. */
export function loadRubric(idOrFile: string): Result<RubricDocument> {
  const shipped = Object.entries(library).find(([id]) => id === idOrFile);
  if (shipped !== undefined) return good({ rubric: shipped[1].rubric, texts: Object.values(shipped[1].texts) });
  let content: string;
  try {
    content = readFileSync(idOrFile, 'utf8');
  } catch (error) {
    const known = Object.keys(library).join(', ');
    return bad(fileProblem(idOrFile, error, `Name a rubric file, or one of the rubrics that ship: ${known}.`));
  }
  return readRubricFile(idOrFile, content.replace(/^\uFEFF/, ''));
}

function readRubricFile(file: string, content: string): Result<RubricDocument> {
  const errors: ParseError[] = [];
  const tree = parseTree(content, errors, { disallowComments: true });
  if (errors.length > 0 || tree === undefined) return bad(...syntaxProblems(file, content, errors));
  const parsed = parseRubricDocument(JSON.parse(content));
  const repeated = repeatedKeys(tree).map((key) => repeatedKey(file, content, key));
  if (parsed.ok && repeated.length === 0) return good(parsed.value);
  const issues = parsed.ok ? [] : parsed.issues.map((issue) => issueProblem(file, content, tree, issue));
  return bad(
    ...[...issues, ...repeated].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
}

function syntaxProblems(file: string, content: string, errors: readonly ParseError[]): Problem[] {
  if (content.trim() === '') {
    return [{ file, line: 1, column: 1, code: 'empty-file', message: 'The file is empty; expected a rubric as JSON.' }];
  }
  return errors.map(({ error, offset }) => {
    const words = printParseErrorCode(error)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase();
    return { file, ...placeAt(content, offset), code: 'not-json', message: `This isn't JSON: ${words}.` };
  });
}

function issueProblem(file: string, content: string, tree: Node, issue: Issue): Problem {
  const place = placeAt(content, nearestNode(tree, issue.path).offset);
  return { file, ...place, path: formatPath(issue.path), code: issue.code, message: issue.message };
}

/** The node that a path leads to, or the last one on the way to something that is missing. */
function nearestNode(tree: Node, path: Issue['path']): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}

/** Keys that stand twice in one object, of which `JSON.parse` would drop the first without a word. */
function repeatedKeys(node: Node): Node[] {
  const keys = node.type === 'object' ? (node.children ?? []).flatMap((property) => property.children?.[0] ?? []) : [];
  const repeated = keys.filter((key, at) => keys.findIndex((other) => other.value === key.value) < at);
  return [...repeated, ...(node.children ?? []).flatMap(repeatedKeys)];
}

function repeatedKey(file: string, content: string, key: Node): Problem {
  const message = `The key "${key.value}" stands twice in this object; keep one.`;
  return { file, ...placeAt(content, key.offset), code: 'duplicate-key', message };
}
