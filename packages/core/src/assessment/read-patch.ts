import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import type { Parsed } from '../shared/parsed.ts';
import { quote } from '../shared/quote.ts';
import { fromPointer } from './json-pointer.ts';
import type { PatchOperation } from './patch.ts';

/** An operation whose path is read. */
export interface ReadOperation {
  readonly op: PatchOperation['op'];
  readonly keys: readonly string[];
  readonly value: unknown;
}

const operations = ['add', 'remove', 'replace', 'test'] as const;

/** Reads a patch, or says everything that is wrong with its form. */
export function readPatch(patch: unknown): Parsed<readonly ReadOperation[]> {
  if (!Array.isArray(patch)) {
    const message = 'Expected an array of operations (JSON Patch, RFC 6902); received something else.';
    return { ok: false, issues: [{ code: 'wrong-type', path: [], message }] };
  }
  const issues = patch.flatMap((operation: unknown, position) => operationIssues(operation, position));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: (patch as PatchOperation[]).map(readOperation) };
}

function readOperation(operation: PatchOperation): ReadOperation {
  // The form of the path was asked about before.
  const keys = fromPointer(operation.path) as readonly string[];
  return { op: operation.op, keys, value: operation.op === 'remove' ? undefined : operation.value };
}

function operationIssues(operation: unknown, position: number): Issue[] {
  if (!isObject(operation)) {
    return [{ code: 'wrong-type', path: [position], message: 'Expected an operation, which is an object.' }];
  }
  const { op, path } = operation;
  return [
    ...(operations.some((known) => known === op) ? [] : [wrongOperation(op, position)]),
    ...(typeof path === 'string' && fromPointer(path) !== undefined ? [] : [wrongPath(path, position)]),
    ...(op === 'remove' || operation['value'] !== undefined ? [] : [noValue(position)]),
  ];
}

function wrongOperation(op: unknown, position: number): Issue {
  const received = typeof op === 'string' ? quote(op) : 'no such text';
  const message = `Expected one of "add", "remove", "replace", "test"; received ${received}.`;
  return { code: 'not-allowed', path: [position, 'op'], message };
}

function wrongPath(path: unknown, position: number): Issue {
  const received = typeof path === 'string' ? quote(path) : 'no text';
  const message = `Expected a JSON Pointer (RFC 6901), such as "/ratings/aloud"; received ${received}.`;
  return { code: 'wrong-form', path: [position, 'path'], message };
}

function noValue(position: number): Issue {
  const message = '"value" is missing; expected what to put there, or to compare with.';
  return { code: 'missing-key', path: [position, 'value'], message };
}
