import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import { sameData } from '../shared/same-data.ts';
import { toPointer } from './json-pointer.ts';
import type { ReadOperation } from './read-patch.ts';

/** The data after an operation, or why it doesn't fit. */
export type Applied =
  | { readonly ok: true; readonly value: unknown }
  | ({ readonly ok: false } & Pick<Issue, 'code' | 'message'>);

/** Does one operation; the data given stay as they were. */
export function applyOperation(data: unknown, operation: ReadOperation, depth = 0): Applied {
  const [key, ...below] = operation.keys.slice(depth);
  if (key === undefined) return atTop(data, operation);
  if (below.length === 0) return atKey(data, key, operation);
  const place = placeOf(data, key);
  if (place === undefined || !place.there) return noPlace(operation, depth + 1);
  const after = applyOperation(place.value, operation, depth + 1);
  return after.ok && operation.op !== 'test'
    ? { ok: true, value: put(data, key, after.value, false) }
    : pass(after, data);
}

/** A test changes nothing, and a fault stays the fault that it was. */
const pass = (after: Applied, data: unknown): Applied => (after.ok ? { ok: true, value: data } : after);

function atTop(data: unknown, { op, value }: ReadOperation): Applied {
  if (op === 'test') return tested(data, data, value, []);
  if (op !== 'remove') return { ok: true, value };
  return { ok: false, code: 'patch-place', message: "The whole document can't be removed; put another in its place." };
}

function atKey(data: unknown, key: string, operation: ReadOperation): Applied {
  const { op, keys, value } = operation;
  const place = placeOf(data, key);
  if (place === undefined || (op !== 'add' && !place.there)) return noPlace(operation, keys.length);
  if (op === 'test') return tested(data, place.value, value, keys);
  return { ok: true, value: op === 'remove' ? without(data, key) : put(data, key, value, op === 'add') };
}

function tested(data: unknown, there: unknown, expected: unknown, keys: readonly string[]): Applied {
  if (isSame(there, expected)) return { ok: true, value: data };
  const message = `${quote(toPointer(keys))} doesn't hold what the patch expects; make the patch anew from this document.`;
  return { ok: false, code: 'patch-test', message };
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    return sameData(one, other);
  } catch {
    // Data so deep that they can't be walked through are in no document that a patch was made from.
    return false;
  }
}

function noPlace({ keys }: ReadOperation, length: number): Applied {
  const pointer = quote(toPointer(keys.slice(0, length)));
  const message = `There is no ${pointer} in the document; make the patch anew from this document.`;
  return { ok: false, code: 'patch-place', message };
}

interface Place {
  readonly there: boolean;
  readonly value: unknown;
}

/** What stands at a key; `undefined` where nothing can stand there. */
function placeOf(data: unknown, key: string): Place | undefined {
  if (isObject(data))
    return Object.hasOwn(data, key) ? { there: true, value: data[key] } : { there: false, value: undefined };
  if (!Array.isArray(data)) return undefined;
  const position = key === '-' ? data.length : positionOf(key);
  if (position === undefined || position > data.length) return undefined;
  return { there: position < data.length, value: data[position] };
}

const positionOf = (key: string) => (/^(0|[1-9]\d*)$/.test(key) ? Number(key) : undefined);

function put(data: unknown, key: string, value: unknown, adds: boolean): unknown {
  // A computed key makes a property of its own, whatever it is called.
  if (!Array.isArray(data)) return { ...(data as object), [key]: value };
  const position = positionOf(key) ?? data.length;
  return data.toSpliced(position, adds ? 0 : 1, value);
}

function without(data: unknown, key: string): unknown {
  if (Array.isArray(data)) return data.toSpliced(Number(key), 1);
  return Object.fromEntries(Object.entries(data as object).filter(([each]) => each !== key));
}
